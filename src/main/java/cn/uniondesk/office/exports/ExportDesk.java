package cn.uniondesk.office.exports;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.exports.Exports.Export;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Writes a list to a file and notes it in the register. Refuses an export without purpose or receiver. */
public final class ExportDesk {

    private static final Action EXPORT = new Action("export.write");

    private final ExportFiles files;
    private final Exports register;
    private final Transactions transactions;
    private final String account;
    private final Clock clock;

    public ExportDesk(ExportFiles files, Exports register, Transactions transactions, String account, Clock clock) {
        this.files = files;
        this.register = register;
        this.transactions = transactions;
        this.account = account;
        this.clock = clock;
    }

    public Exports register() {
        return register;
    }

    /** For what and for whom a list leaves, and the password of the file; empty: its sensitive values are masked. */
    public record Passing(String purpose, String receiver, String password) {}

    /** Where a file cannot be written, nothing is noted. */
    public Outcome<Export> write(ListExport list, Passing passing, Path target, Progress progress) {
        var judgement = new Judgement();
        judgement.require("purpose", passing.purpose());
        judgement.require("receiver", passing.receiver());
        return judgement.outcome(() -> {
            long rows = files.write(list, passing.password(), target, progress);
            var export = new Export(LocalDate.now(clock), account, list.title(), passing.purpose().strip(),
                    passing.receiver().strip(), rows, passing.password().isEmpty(), target.getFileName().toString());
            transactions.change(EXPORT, () -> register.note(export));
            return export;
        });
    }
}
