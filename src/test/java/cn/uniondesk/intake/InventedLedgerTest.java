package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.ImportLedger;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Ledgers;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.LedgerReader;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that no part of the program knows is brought in from here alone, and is read, held and listed as any other. */
class InventedLedgerTest {

    private static final Hold SPECIES_UNKNOWN = new Hold(Hold.CODE_UNKNOWN.rank() + 1, "SPECIES_UNKNOWN");
    private static final Note OLD_TREE = new Note("OLD_TREE");
    private static final LedgerKind LEAVES = LedgerKind.of("leaves", List.of(
            must("leafNumber", "叶片编号", 20), may("leafColour", "叶色", 10), may("leafTree", "所属树号", 20)));
    private static final LedgerKind TREES = new LedgerKind("trees", List.of(
            must("treeNumber", "树号", 20), must("species", "树种", 10), may("plantedOn", "栽种日期", 0)), List.of(LEAVES));

    @TempDir
    Path folder;

    private static Field must(String name, String official, int longest) {
        return new Field(name, official, Field.Need.MUST, longest, List.of(official), List.of());
    }

    private static Field may(String name, String official, int longest) {
        return new Field(name, official, Field.Need.MAY, longest, List.of(official), List.of());
    }

    /** Trees that are planted where they stand: in a list. */
    private static final class Trees implements BroughtLedger {

        final List<String> planted = new ArrayList<>();

        @Override
        public LedgerKind kind() {
            return TREES;
        }

        @Override
        public List<RowIntake> intakes(IntakeContext context) {
            return List.of(row -> tree(context.cells(), row), row -> leaf(context.cells(), row));
        }

        private RowJudgement tree(CellReader cells, JudgedRow row) {
            var number = cells.digits(row, "treeNumber");
            var planted = cells.day(row, "plantedOn", true);
            if (!cells.text(row, "species").equals("梧桐")) {
                row.hold(SPECIES_UNKNOWN, "species", row.shown("species"));
            }
            if (planted != null && planted.isBefore(LocalDate.of(1900, 1, 1))) {
                row.list(OLD_TREE, "plantedOn");
            }
            if (row.isHeld()) {
                return RowJudgement.HELD;
            }
            this.planted.add(number);
            return RowJudgement.CREATED;
        }

        private RowJudgement leaf(CellReader cells, JudgedRow row) {
            planted.add(cells.digits(row, "leafTree") + "/" + cells.text(row, "leafNumber"));
            return row.isHeld() ? RowJudgement.HELD : RowJudgement.CREATED;
        }
    }

    @Test
    void aKindThatIsBroughtFromOutsideIsTakenInWithItsFurtherSheet() {
        try (var office = new IntakeOffice()) {
            var trees = new Trees();
            var ledger = new ImportLedger(new LedgerReader(), new IntakeOffice.KeptNowhere(), office.imports,
                    new Ledgers(office.registers.ruleBooks(), List.of(
                            new UnionLedger(office.registers.unions(), office.registers.offices()), trees)),
                    office.session, IntakeOffice.clock(IntakeOffice.TODAY));
            var file = new SheetMaker()
                    .sheet("叶", List.of(List.of("叶片编号", "叶色", "所属树号"), List.of("L1", "绿", "T1")))
                    .sheet("树", List.of(List.of("树号", "树种", "栽种日期"), List.of("T1", "梧桐", "1890.5.1"),
                            List.of("T2", "柳", ""), List.of("T3", "梧桐", "2099-01-01"), List.of("T4", "梧桐木".repeat(9), ""),
                            List.of("合计", "4", "")))
                    .xlsx(folder.resolve("trees.xlsx"));

            assertThat(ledger.look().guess(file)).contains(TREES);
            var report = ledger.take(TREES, file, Mapping.NONE, Progress.NONE);

            assertThat(trees.planted).containsExactly("T1", "T1/L1");
            assertThat(report.sheets()).extracting(sheet -> sheet.kind() + " " + sheet.read() + " " + sheet.held())
                    .containsExactly("trees 5 3", "leaves 1 0");
            assertThat(IntakeOffice.rows(report)).filteredOn(line -> line.fate() != Fate.IGNORED).extracting(RowLine::code)
                    .containsExactly("OLD_TREE", "SPECIES_UNKNOWN", "DATE_FUTURE", "TEXT_TOO_LONG");
            assertThat(office.imports.batches().getFirst().kind()).isEqualTo("trees");
        }
    }
}
