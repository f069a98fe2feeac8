package cn.uniondesk.office.attachments;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.RecordRules;
import cn.uniondesk.office.record.Records;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Adds files to records, and gives them out again. Refuses what {@link Scans} refuses, and a file that the record has already.
 */
public final class AttachmentDesk {

    private final RecordDesk records;
    private final Scans scans;
    private final Transactions transactions;
    private final Clock clock;

    public AttachmentDesk(Records records, Scans scans, Transactions transactions, Clock clock) {
        this.records = new RecordDesk(records, RecordRules.NONE, transactions, clock);
        this.scans = scans;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where one that was added by mistake is deleted, with its reason. */
    public RecordDesk records() {
        return records;
    }

    /** Those of a record, the last added first. */
    public List<RecordLine> of(String kind, long record) {
        var query = ListQuery.first(Attachment.ADDED_ON.name()).sorted(Attachment.ADDED_ON.name(), true).filtered(Map.of(
                Attachment.RECORD_KIND.name(), kind, Attachment.RECORD.name(), Long.toString(record)));
        return records.list(query).rows();
    }

    /**
     * Adds all of the files, or none where one is refused, and gives how many. Their contents are kept first: a record
     * never names a lost file.
     */
    public Outcome<Integer> add(String kind, long record, List<Path> given) {
        var judgement = new Judgement();
        var judged = scans.judged("", given, judgement);
        var known = new HashSet<String>();
        of(kind, record).forEach(line -> known.add(line.values().text(Attachment.SHA256)));
        var kept = judged.stream().map(this::kept).toList();
        kept.stream().filter(each -> !known.add(each.text(Attachment.SHA256))).forEach(each ->
                judgement.refuse("", "attachment.refused.twice", each.text(Attachment.FILE_NAME)));
        return judgement.outcome(() -> transactions.change(new Action("attachment.add"), () -> {
            kept.forEach(each -> records.records().save(0, each
                    .with(Attachment.RECORD_KIND, kind)
                    .with(Attachment.RECORD, record)
                    .with(Attachment.ADDED_ON, LocalDate.now(clock)), Origin.DESK));
            return kept.size();
        }));
    }

    /** Writes one out in clear, whole or not at all. */
    public void copy(RecordLine attachment, Path target) {
        scans.copy(attachment.values().text(Attachment.SHA256), target);
    }

    private Values kept(Scans.Scan scan) {
        return Values.NONE
                .with(Attachment.FILE_NAME, scan.name())
                .with(Attachment.KILOBYTES, scan.kilobytes())
                .with(Attachment.SHA256, scans.keep(scan));
    }
}
