package cn.uniondesk.office.attachments;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds files to records, and gives them out again. Refuses a file that is empty, of a kind that a paper does not come in,
 * larger than {@value #MEGABYTES} MB, or that the record has already; photographs are made smaller first.
 */
public final class AttachmentDesk {

    /** So large may one file be, so that a backup still fits on a stick. */
    public static final int MEGABYTES = 20;

    private static final long KILO = 1024;
    private static final Set<String> ENDINGS = Set.of(
            "pdf", "ofd", "jpg", "jpeg", "png", "bmp", "tif", "tiff", "doc", "docx", "xls", "xlsx", "wps", "et");

    private final RecordDesk records;
    private final AttachmentFiles files;
    private final Pictures pictures;
    private final Transactions transactions;
    private final Clock clock;

    public AttachmentDesk(Records records, AttachmentFiles files, Pictures pictures, Transactions transactions, Clock clock) {
        this.records = new RecordDesk(records, RecordRules.NONE, transactions, clock);
        this.files = files;
        this.pictures = pictures;
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
        given.forEach(file -> judge(file, judgement));
        var scans = judgement.stands() ? given.stream().map(this::scan).toList() : List.<Scan>of();
        scans.stream().filter(scan -> scan.kilobytes() > MEGABYTES * KILO).forEach(scan ->
                judgement.refuse("", "attachment.refused.large", name(scan.file()), Integer.toString(MEGABYTES)));
        if (!judgement.stands()) {
            return Outcome.refused(judgement.refusals());
        }
        var known = new HashSet<String>();
        of(kind, record).forEach(line -> known.add(line.values().text(Attachment.SHA256)));
        var kept = scans.stream().map(this::kept).toList();
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
        files.copy(attachment.values().text(Attachment.SHA256), target);
    }

    private static void judge(Path file, Judgement judgement) {
        var name = name(file);
        if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            judgement.refuse("", "attachment.refused.kind", name);
        } else if (kilobytes(file) == 0) {
            judgement.refuse("", "attachment.refused.empty", name);
        }
    }

    /** @param smaller the photograph that is kept instead of the file */
    private record Scan(Path file, Optional<byte[]> smaller, long kilobytes) {}

    private Scan scan(Path file) {
        var smaller = pictures.smaller(file);
        return new Scan(file, smaller, smaller.map(bytes -> kilobytes(bytes.length)).orElseGet(() -> kilobytes(file)));
    }

    private Values kept(Scan scan) {
        return Values.NONE
                .with(Attachment.FILE_NAME, name(scan.file()))
                .with(Attachment.KILOBYTES, scan.kilobytes())
                .with(Attachment.SHA256, scan.smaller().map(files::keep).orElseGet(() -> files.keep(scan.file())));
    }

    private static long kilobytes(Path file) {
        try {
            return kilobytes(Files.size(file));
        } catch (IOException trouble) {
            throw new Failure("file.unkept", trouble);
        }
    }

    /** Rounded up: 0 is an empty file alone. */
    private static long kilobytes(long bytes) {
        return Math.ceilDiv(bytes, KILO);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
