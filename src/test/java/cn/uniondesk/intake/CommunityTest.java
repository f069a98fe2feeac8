package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.TakeBackImport;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.structure.Structure;
import cn.uniondesk.office.structure.StructureTables;
import cn.uniondesk.store.BatchUndo;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.store.undo.Undo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The community of the field study, brought in as ledgers and counted out of the records. */
class CommunityTest {

    @TempDir
    private Path folder;

    @Test
    void a_tenth_of_the_community_comes_in_and_is_counted_to_the_person() throws IOException {
        counted(Community.A_TENTH);
    }

    @Test
    @Tag("full")
    void the_whole_community_comes_in_and_is_counted_to_the_person() throws IOException {
        counted(Community.OF_THE_STUDY);
    }

    /** Nothing of the older scheme is left of an import that is taken back, and the second import says the same again. */
    @Test
    void a_file_of_2009_is_listed_with_its_older_category_and_taken_back_whole() throws IOException {
        try (var office = new IntakeOffice()) {
            var few = new Community(20, 12, 2, 2, 2, 2, 4, 3, 1);
            var ledgers = few.write(folder);
            office.take(UnionLedger.KIND, ledgers.unions());
            office.take(MemberLedger.KIND, ledgers.members());
            var before = office.content();
            var report = office.take(HouseholdLedger.KIND, ledgers.households());
            assertThat(IntakeOffice.rows(report)).filteredOn(row -> row.code().equals("CATEGORY_BY_SCHEME")).hasSize(12)
                    .first().satisfies(row -> assertThat(row.arguments()).containsExactly("2009-01-10", "2009", "特困职工"));
            assertThat(office.take(HouseholdLedger.KIND, ledgers.households()).main().unchanged()).isEqualTo(12);
            var after = office.content();

            var undone = new TakeBackImport(office.imports,
                    new BatchUndo(office.session, new Undo(office.session, office.writer)), office.session).takeBack(report.batch());
            assertThat(undone.stayed()).isEmpty();
            assertThat(office.content()).isEqualTo(before).isNotEqualTo(after);
        }
    }

    private void counted(Community community) throws IOException {
        try (var office = new IntakeOffice()) {
            var ledgers = community.write(folder);
            var begin = Instant.now();
            assertThat(office.take(UnionLedger.KIND, ledgers.unions()).main().held()).isZero();
            assertThat(office.take(MemberLedger.KIND, ledgers.members()).main().created()).isEqualTo(community.workers());
            var files = office.take(HouseholdLedger.KIND, ledgers.households()).main();
            assertThat(files.created()).isEqualTo(community.hardship());
            assertThat(files.held()).as("above the line of every category").isEqualTo(Community.ABOVE_THE_LINE);
            var imported = Instant.now();

            var tables = new StructureTables(office.session, ReportedAreas.facts(office.session), office.registers.ruleBooks(),
                    office.registers.offices(), new ReportWords(Texts.chinese()));
            assertThat(tables.schemes(Community.DAY)).containsExactly("2009");
            var structure = tables.on(Community.DAY, "2009");
            System.out.printf("community of %,d: imported in %s, counted in %s%n", community.workers(),
                    Duration.between(begin, imported), Duration.between(imported, Instant.now()));

            figures(community).forEach((cell, figure) -> assertThat(figure(structure, cell)).as(cell).isEqualTo(figure));
            assertThat(structure.findings()).isEmpty();
            assertThat(structure.notes()).anyMatch(note -> note.contains("男 50 岁以下（不满 50 周岁）；男 50 岁以上（满 50 周岁）；"
                    + "女 40 岁以下（不满 40 周岁）；女 40 岁以上（满 40 周岁）"));
            assertThat(structure.notes()).anyMatch(note -> note.contains("困难职工：家庭人均月收入 280.00 元以下（含 280.00 元")
                    && note.contains("特困职工：家庭人均月收入 245.00 元以下（含 245.00 元"));
            for (var cell : figures(community).keySet()) {
                var pedigree = tables.pedigree(key(cell), Community.DAY, "2009", 50_000).orElseThrow();
                assertThat(pedigree.sum().amount()).as("list behind " + cell).isEqualTo(figure(structure, cell));
                assertThat(pedigree.isWhole()).isTrue();
            }
        }
    }

    private static Map<String, Long> figures(Community seed) {
        return Map.ofEntries(
                Map.entry("total/closing.members", (long) seed.workers()),
                Map.entry("total/closing.households", (long) seed.hardship()),
                Map.entry("total/closing.general_2009", (long) seed.hardship()),
                Map.entry("total/closing.special_2009", (long) seed.special()),
                Map.entry("sex.male/closing.special_2009", (long) seed.youngMen() + seed.oldMen()),
                Map.entry("sex.female/closing.special_2009", (long) seed.youngWomen() + seed.oldWomen()),
                Map.entry("age.male.below_50/closing.special_2009", (long) seed.youngMen()),
                Map.entry("age.male.from_50/closing.special_2009", (long) seed.oldMen()),
                Map.entry("age.female.below_40/closing.special_2009", (long) seed.youngWomen()),
                Map.entry("age.female.from_40/closing.special_2009", (long) seed.oldWomen()),
                Map.entry("schooling.junior/closing.special_2009", (long) seed.junior()),
                Map.entry("schooling.senior/closing.special_2009", (long) seed.senior()),
                Map.entry("schooling.college/closing.special_2009", (long) seed.college()));
    }

    private static CellKey key(String cell) {
        var slash = cell.indexOf('/');
        return new CellKey("S01", cell.substring(0, slash), cell.substring(slash + 1));
    }

    private static long figure(Structure structure, String cell) {
        return structure.figures().figures().get(key(cell)).amount();
    }
}
