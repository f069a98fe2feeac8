package cn.uniondesk.store.report;

import static cn.uniondesk.store.report.ReportOffice.day;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Finding;
import cn.uniondesk.office.report.Portion;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.structure.Structure;
import cn.uniondesk.office.structure.StructureTables;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The structure table by today's categories, on days and by bands of the rule book's choosing. */
class StructureTest {

    private final MemoryStore store = new MemoryStore();
    private final ReportOffice office = new ReportOffice(store);

    @AfterEach
    void close() {
        store.close();
    }

    @BeforeEach
    void heads() {
        head("K01", "甲", "male", "1976-07-01", "初中", "deep", "03");
        head("K02", "乙", "male", "1976-06-30", "中专", "relative", "06");
        head("K03", "丙", "female", "1986-07-01", "本科", "deep", "06");
        head("K04", "丁", "female", "1980-02-29", "小学", "accident", "08");
        office.end("K04", "2026-06-30", "lifted");
        office.member("甲", "male", "东湖纺织工会", "normal", "none");
        office.member("戊", "female", "东湖纺织工会", "left", "none");
    }

    private void head(String number, String name, String sex, String born, String education, String category, String cause) {
        long id = office.person(name, sex);
        office.set(PERSON, id, Map.of(PERSON.BIRTH_DATE, day(born), PERSON.EDUCATION, education));
        office.household(number, name, "2024-01-01", category, cause);
    }

    private StructureTables tables(Parameter... more) {
        return new StructureTables(store.session(), ReportedAreas.facts(store.session()), new Book(more),
                new OfficeTable(store.session(), store.writer()), new ReportWords(Texts.chinese()));
    }

    /** The default book with other rows in place of its own. */
    private record Book(boolean bare, Parameter... more) implements RuleBooks {

        Book(Parameter... more) {
            this(false, more);
        }

        @Override
        public RuleBook current() {
            var book = DefaultRuleBook.read();
            var parameters = Stream.concat(
                    book.parameters().stream().filter(each -> !bare || !each.code().startsWith("structure."))
                            .filter(each -> Stream.of(more).noneMatch(other -> other.code().equals(each.code()))),
                    Stream.of(more)).toList();
            return new RuleBook("区2026", "", book.takenInOn(), "", parameters, book.standards(), book.codes(), book.words(), book.days());
        }

        @Override
        public boolean holds(String version) {
            return true;
        }

        @Override
        public void takeIn(RuleBook rulebook) {
            throw new UnsupportedOperationException();
        }
    }

    private static Parameter ages(String sex, String ages, String boundary, String scope) {
        return new Parameter("structure.age." + sex, "年龄分段", ages, "岁", scope, boundary, null, null, "", "", "", "");
    }

    private static long figure(Structure structure, String line, String column) {
        return structure.figures().figures().get(new CellKey("S01", line, "closing." + column)).amount();
    }

    @ParameterizedTest
    @CsvSource({
        // on the eve of a birthday, on the birthday, and before a file ended
        "2026-06-30, age.male.below_50, 1", "2026-06-30, age.male.from_50, 1", "2026-07-01, age.male.from_50, 2",
        "2026-07-01, age.male.below_50, 0", "2026-06-30, age.female.below_40, 1", "2026-07-01, age.female.from_40, 1",
        "2026-06-29, total, 4", "2026-06-30, total, 3", "2023-12-31, total, 0", "2026-06-29, schooling.junior, 2",
        "2026-06-30, schooling.senior, 1", "2026-06-30, schooling.college, 1", "2026-06-30, cause.06, 2", "2026-06-30, cause.unknown, 0"})
    void heads_are_counted_as_they_are_on_the_day(String on, String line, long households) {
        var structure = tables().on(day(on), "");
        assertThat(figure(structure, line, "households")).isEqualTo(households);
        assertThat(structure.findings()).isEmpty();
        assertThat(figure(structure, "total", "deep") + figure(structure, "total", "relative") + figure(structure, "total", "accident"))
                .isEqualTo(figure(structure, "total", "households"));
    }

    @Test
    void members_stand_beside_the_households_for_comparison() {
        var structure = tables().on(day("2026-06-30"), "");
        assertThat(figure(structure, "total", "members")).isEqualTo(1);
        assertThat(figure(structure, "age.male.below_50", "members")).isEqualTo(1);
        assertThat(structure.notes()).anyMatch(note -> note.contains("在档困难职工 3 户，占职工（会员）1 人的 300.00%"));
        assertThat(structure.figures().figures()).doesNotContainKey(new CellKey("S01", "cause.06", "closing.members"));
    }

    @Test
    void the_district_cuts_the_ages_as_it_likes() {
        var structure = tables(ages("male", "35、50", "≤", "东湖区"), ages("male", "45", "<", "西山区"), ages("female", "", "", "*"))
                .on(day("2026-07-01"), "");
        assertThat(structure.figures().table().lineKeys()).contains("age.male.below_36", "age.male.36_51", "age.male.from_51", "age.female")
                .doesNotContain("age.male.from_50", "age.male.below_45");
        // Both are fifty on that day: 50 岁以下 with the figure holds them.
        assertThat(figure(structure, "age.male.36_51", "households")).isEqualTo(2);
        assertThat(figure(structure, "age.female", "households")).isEqualTo(1);
        assertThat(structure.notes()).anyMatch(note -> note.contains("男 36 岁以上 51 岁以下（满 36、不满 51 周岁）") && note.contains("女 不分年龄"));
        assertThat(structure.findings()).isEmpty();
    }

    @Test
    void a_rule_book_that_says_nothing_of_it_divides_by_sex_and_cause_alone() {
        var structure = new StructureTables(store.session(), ReportedAreas.facts(store.session()), new Book(true),
                new OfficeTable(store.session(), store.writer()), new ReportWords(Texts.chinese())).on(day("2026-06-30"), "");
        assertThat(structure.figures().table().lineKeys()).contains("sex.male", "age.male", "cause.06")
                .noneMatch(key -> key.startsWith("schooling"));
        assertThat(structure.findings()).isEmpty();
    }

    @Test
    void what_is_not_known_of_a_head_is_told_and_not_guessed() {
        office.household("K05", "己", "2025-01-01", "deep", "");
        office.set(PERSON, office.person("己"), Map.of(PERSON.SEX, "", PERSON.EDUCATION, "私塾"));
        office.bareHousehold("K06", "庚", "2025-01-01");
        var structure = tables().on(day("2026-06-30"), "");
        assertThat(figure(structure, "age.unknown", "households")).isEqualTo(2);
        assertThat(figure(structure, "sex.unknown", "households")).isEqualTo(1);
        assertThat(figure(structure, "schooling.unknown", "households")).isEqualTo(2);
        assertThat(structure.findings()).extracting(Finding::code).startsWith("S01.SEX", "S01.AGE", "S01.SCHOOLING", "S01.CAUSE", "S01.CATEGORY");
        assertThat(structure.findings().getFirst().message()).contains("困难职工结构表·合计·在档困难职工为 5", "男女合计 4", "差 1");
        assertThat(structure.findings()).filteredOn(each -> each.cell().equals("total/closing.households") && each.code().equals("S01.CATEGORY"))
                .singleElement().satisfies(each -> assertThat(each.message()).contains("各困难类别合计 4"));
    }

    @Test
    void the_list_behind_every_figure_adds_up_to_it_and_names_the_heads() {
        var on = day("2026-06-30");
        var tables = tables();
        tables.on(on, "").figures().figures().forEach((cell, figure) -> {
            var pedigree = tables.pedigree(cell, on, "", 100).orElseThrow();
            assertThat(pedigree.sum()).as(cell.dotted()).isEqualTo(figure);
            assertThat(pedigree.definition()).startsWith("2026-06-30，").endsWith("。").doesNotContain("{", "null");
        });
        var deep = tables.pedigree(new CellKey("S01", "age.female.below_40", "closing.deep"), on, "", 9).orElseThrow();
        assertThat(deep.portions()).extracting(each -> each.record().number(), Portion::name)
                .containsExactly(tuple("K03", "丙"));
        assertThat(deep.title()).isEqualTo("困难职工结构表·女 40 岁以下（不满 40 周岁）·深度困难");
        assertThat(tables.pedigree(new CellKey("S01", "total", "closing.nothing"), on, "", 9)).isEmpty();
    }

    @Test
    void a_scheme_that_does_not_hold_on_the_day_is_told() {
        assertThat(tables().schemes(day("2026-06-30"))).isEmpty();
        assertThat(tables().schemes(day("2010-12-31"))).isEqualTo(List.of("2009"));
        assertThatThrownBy(() -> tables().on(day("2026-06-30"), "2009"))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(Texts.chinese().text(failure)).contains("2009", "2026-06-30"));
    }
}
