package cn.uniondesk.office.intake;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.intake.ReturnedFiles.Mark;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the sender the own file back with every held cell marked and the reason beside it. */
public final class ReturnLedger {

    private final LedgerFiles files;
    private final ReturnedFiles returned;
    private final Imports imports;
    private final Transactions transactions;
    private final Texts texts;

    public ReturnLedger(
            LedgerFiles files, ReturnedFiles returned, Imports imports, Transactions transactions,
            Texts texts) {
        this.files = files;
        this.returned = returned;
        this.imports = imports;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** Marks what the report holds; a held row whose column the file lacks is marked in its first column. */
    public void write(ImportReport report, LedgerKind kind, Path source, Mapping mapping, Path target) {
        var columns = columns(kind, source, mapping);
        var marks = new ArrayList<Mark>();
        transactions.read(() -> {
            report.lines().rows(line -> {
                if (line.fate() == Fate.HELD) {
                    var column = columns.getOrDefault(line.sheet(), Map.of()).getOrDefault(line.column(), 0);
                    marks.add(new Mark(line.sheet(), line.row(), column, sentence(line)));
                }
            });
            return null;
        });
        returned.write(source, target, List.copyOf(marks));
    }

    private String sentence(RowLine line) {
        var sentence = texts.text("import.row." + line.code(), line.arguments());
        return line.proposal().isEmpty() ? sentence : texts.text("import.marked.proposal", sentence, line.proposal());
    }

    private Map<String, Map<String, Integer>> columns(LedgerKind kind, Path source, Mapping mapping) {
        try (var ledger = files.open(source)) {
            var remembered = transactions.read(() -> imports.mapping(kind.code()));
            var plan = LedgerPlan.of(ledger, kind, remembered.and(mapping), source.getFileName().toString());
            var sheets = new HashMap<String, Map<String, Integer>>();
            plan.sheets().forEach(planned -> {
                var headings = new HashMap<String, Integer>();
                for (LedgerColumn column : planned.heading().columns()) {
                    headings.putIfAbsent(column.heading(), column.index());
                }
                sheets.put(planned.sheet().name(), headings);
            });
            return sheets;
        }
    }
}
