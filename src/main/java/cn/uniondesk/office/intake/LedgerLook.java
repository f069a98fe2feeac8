package cn.uniondesk.office.intake;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.intake.ledger.Heading;
import cn.uniondesk.office.intake.ledger.HeadingSearch;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.Mapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How a sender's file looks before anything of it is taken in; nothing is changed by looking. */
public final class LedgerLook {

    private static final int SAMPLES = 3;

    private final LedgerFiles files;
    private final Imports imports;
    private final Transactions transactions;
    private final Ledgers ledgers;

    LedgerLook(LedgerFiles files, Imports imports, Transactions transactions, Ledgers ledgers) {
        this.files = files;
        this.imports = imports;
        this.transactions = transactions;
        this.ledgers = ledgers;
    }

    /**
     * A sheet that resembles a ledger, complete or not.
     *
     * @param samples the first rows below the heading
     */
    public record Sheet(String name, Heading heading, List<LedgerRow> samples) {
        public Sheet {
            samples = List.copyOf(samples);
        }
    }

    /** The kind of ledger that the file resembles most; empty where it resembles none. */
    public Optional<LedgerKind> guess(Path file) {
        try (var ledger = files.open(file)) {
            record Likeness(LedgerKind kind, Heading heading) {}
            var search = new HeadingSearch();
            var likely = new ArrayList<Likeness>();
            for (var kind : ledgers.kinds()) {
                headings(search, ledger, kind, Mapping.NONE).stream()
                        .filter(sheet -> sheet.heading().kind().equals(kind))
                        .forEach(sheet -> likely.add(new Likeness(kind, sheet.heading())));
            }
            return likely.stream()
                    .max(Comparator.comparingInt((Likeness each) -> -each.heading().missing().size())
                            .thenComparingInt(each -> each.heading().columns().size() - each.heading().unmapped().size()))
                    .map(Likeness::kind);
        }
    }

    /** The sheets that resemble a ledger of the kind; fails with {@code import.sheet} and the columns that are needed where none does. */
    public List<Sheet> sheets(LedgerKind kind, Path file, Mapping mapping) {
        try (var ledger = files.open(file)) {
            var remembered = transactions.read(() -> imports.mapping(kind.code()));
            var search = new HeadingSearch();
            var sheets = headings(search, ledger, kind, remembered.and(mapping));
            if (sheets.isEmpty()) {
                throw new Failure("import.sheet", file.getFileName().toString(), String.join("、", search.needed(kind)));
            }
            return sheets;
        }
    }

    /** Rows of a sheet as the file has them: those with a wanted number, the first so many. */
    public List<LedgerRow> rows(Path file, String sheet, IntPredicate wanted, int most) {
        try (var ledger = files.open(file)) {
            for (var each : ledger.sheets()) {
                if (each.name().equals(sheet)) {
                    try (var rows = each.rows()) {
                        return rows.filter(row -> wanted.test(row.number())).limit(most).toList();
                    }
                }
            }
            return List.of();
        }
    }

    private static List<Sheet> headings(HeadingSearch search, LedgerFile ledger, LedgerKind kind, Mapping mapping) {
        var sheets = new ArrayList<Sheet>();
        for (var sheet : ledger.sheets()) {
            LedgerPlan.best(search, sheet, kind, mapping).ifPresent(heading -> {
                try (var rows = sheet.rows()) {
                    sheets.add(new Sheet(sheet.name(), heading,
                            rows.dropWhile(row -> row.number() <= heading.lastRow()).limit(SAMPLES).toList()));
                }
            });
        }
        return sheets;
    }
}
