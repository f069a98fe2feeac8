package cn.uniondesk.office.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.values.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultRuleBookTest {

    private static final RuleBook BOOK = DefaultRuleBook.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    @Test
    void theStandardHoldsForEveryDistrictFromItsDayOnAndIsToBeConfirmed() {
        assertThat(BOOK.standard("任何区", LocalDate.of(2024, 6, 30))).isEmpty();
        assertThat(BOOK.standard("任何区", LocalDate.of(2024, 7, 1))).hasValueSatisfying(row -> {
            assertThat(row.standard()).isEqualTo(Money.ofYuan(1450));
            assertThat(row.boundary()).isEqualTo("<");
            assertThat(row.confidence()).isEqualTo("待确认");
        });
        assertThat(BOOK.standards()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"recognition.deep, 100, <", "recognition.relative.multiple, 200, <", "recognition.accident.loss, 80, ''",
        "fund.holiday.share, 50, ≤"})
    void theRulesOfRecognitionAreThere(String code, int percent, String boundary) {
        assertThat(BOOK.parameter(code, "任何区", TODAY)).hasValueSatisfying(row -> {
            assertThat(row.percent()).hasValue(percent);
            assertThat(row.boundary()).isEqualTo(boundary);
        });
    }

    @Test
    void theRulesOfADayAreThoseThatHaveBegun() {
        assertThat(BOOK.parameters("任何区", LocalDate.of(2020, 12, 31))).extracting(Parameter::code)
                .contains("recognition.deep").doesNotContain("union.certificate.renew.days");
        assertThat(BOOK.parameters("任何区", TODAY)).extracting(Parameter::code).doesNotHaveDuplicates()
                .contains("union.certificate.renew.days");
    }

    @Test
    void everyValueIsDatedOrOpenAndSaysHowSureItIs() {
        assertThat(BOOK.parameters()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.confidence()).isNotEmpty();
            assertThat(row.name()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "household.category, 深度困难职工, deep", "household.category, 低保户, low", "household.category, 享受低保, on_low",
        "cause, 患重特大疾病, 06", "cause, 1, 01", "aid.kind, 金秋助学, autumn_schooling", "aid.kind, 两节送温暖, warmth",
        "aid.source, 省级财政, other", "aid.source, 中央财政, central", "member.group, 外卖骑手, delivery", "member.state, 保留会籍, retained",
        "sex, 1, male", "nation, 汉, 01", "union.kind, 社区工会联合会, community", "political, 中共预备党员, 01",
        "relation, 户主, 0", "school.stage, 技校, vocational"
    })
    void theWordsOfLedgersAreKnown(String list, String word, String code) {
        assertThat(BOOK.word(list, word)).map(CodeValue::code).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({"低保户, deep", "低保边缘户, relative", "意外致困户, accident"})
    void theSecondGenerationOfCategoriesMapsToTheThird(String word, String mapsTo) {
        assertThat(BOOK.word("household.category", word)).map(CodeValue::mapsTo).hasValue(mapsTo);
    }

    @ParameterizedTest
    @CsvSource({"享受低保", "低保线以上", "未享受低保"})
    void theFirstGenerationIsAssessedAnew(String word) {
        assertThat(BOOK.word("household.category", word)).map(CodeValue::mapsTo).hasValue("");
    }

    @Test
    void noWordOfAListNamesTwoValues() {
        BOOK.codes().stream().collect(Collectors.groupingBy(CodeValue::list)).forEach((list, rows) -> {
            var seen = new HashSet<String>();
            for (var row : rows) {
                assertThat(seen.add(row.name())).as(list + " " + row.name()).isTrue();
                assertThat(row.synonyms()).allSatisfy(word -> assertThat(seen.add(word)).as(list + " " + word).isTrue());
            }
        });
    }

    @Test
    void everyValueThatIsReplacedNamesOneOfItsList() {
        assertThat(BOOK.codes().stream().filter(row -> !row.mapsTo().isEmpty())).allSatisfy(row ->
                assertThat(BOOK.codes()).anyMatch(other -> other.list().equals(row.list()) && other.code().equals(row.mapsTo())));
    }

    @Test
    void fiftySixNationsStandInTheOrderOfTheStandard() {
        var nations = BOOK.list("nation", TODAY).stream().map(CodeValue::name).toList();
        assertThat(nations).startsWith("汉族", "蒙古族").contains("基诺族").hasSize(58);
        assertThat(nations.get(55)).isEqualTo("基诺族");
    }

    @Test
    void aHolidayIsAWeekdayAndADayWorkedAWeekend() {
        assertThat(BOOK.days()).hasSizeGreaterThan(70).allSatisfy(day -> assertThat(weekend(day.day())).isEqualTo(day.workday()));
        assertThat(BOOK.days()).extracting(CalendarDay::day).doesNotHaveDuplicates();
    }

    @Test
    void theYearsWorkingDaysAreThoseAnnounced() {
        assertThat(workingDays(2024)).isEqualTo(251);
        assertThat(workingDays(2025)).isEqualTo(248);
        assertThat(workingDays(2026)).isEqualTo(248);
    }

    @Test
    void itIsTheSameAfterBeingLaidOutAsSheets() {
        var empty = new RuleBook("", "", BOOK.takenInOn(), "", List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(RuleBookReader.read(RuleBookSheets.of(BOOK), empty)).isEqualTo(cn.uniondesk.office.acts.Outcome.done(BOOK));
    }

    private static long workingDays(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(DefaultRuleBookTest::isWorked).count();
    }

    private static boolean isWorked(LocalDate day) {
        return BOOK.days().stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .map(CalendarDay::workday)
                .orElse(!weekend(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
