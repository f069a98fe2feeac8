package cn.uniondesk.office.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    private static final RuleBook BOOK = DefaultRuleBook.read();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);
    private static final String DISTRICT = "示范区";

    private final RecognitionCard card = new RecognitionCard(Texts.chinese());

    /** The four households that the samples plant on the boundaries. */
    @ParameterizedTest
    @CsvSource({
        "2, 5271600, 1791600, 0, RELATIVE", "5, 9239940, 540000, 0, DEEP", "2, 9101976, 2142000, 4550988, RELATIVE",
        "2, 7977600, 1017600, 6382081, ACCIDENT", "2, 7977600, 1017600, 6382080, NONE", "1, 0, 0, 0, DEEP",
        "3, 1000000, 9000000, 0, DEEP", "1, 100000000, 0, 0, NONE"
    })
    void aHouseholdOnTheLineIsOnTheSideThatTheBoundarySays(int people, long income, long rigid, long loss, Category category) {
        assertThat(judge(BOOK, finances(people, income, rigid, loss)).category()).isEqualTo(category);
    }

    @Test
    void withAtMostInTheRuleTheHouseholdOnTheLineIsDeep() {
        var onTheLine = finances(2, 5_271_600, 1_791_600, 0);
        assertThat(judge(withBoundary("≤", ""), onTheLine).category()).isEqualTo(Category.DEEP);
        assertThat(judge(withBoundary("<", "≤"), onTheLine).category()).isEqualTo(Category.DEEP);
        assertThat(judge(withBoundary("≤", "<"), onTheLine).category()).isEqualTo(Category.RELATIVE);
        assertThat(judge(withBoundary("≤", ""), finances(2, 5_271_601, 1_791_600, 0)).category())
                .isEqualTo(Category.RELATIVE);
    }

    @Test
    void withoutAStandardOnTheDayNoCategoryFitsAndTheReasonIsSaid() {
        var early = Recognition.of(finances(1, 0, 0, 100), LocalDate.of(2024, 6, 30), BOOK, DISTRICT);
        assertThat(early.category()).isEqualTo(Category.NONE);
        assertThat(card.explanation(early)).contains("2024-06-30", DISTRICT, "没有");
        assertThat(card.text(early)).contains("没有适用于");
        assertThat(early.decision(7, Category.DEEP, true, "").standard()).isNull();
    }

    @Test
    void theDistancesAreExact() {
        var recognition = judge(BOOK, finances(3, 8_349_600, 3_000_000, 0));
        assertThat(recognition.netPerHeadAndMonth().text()).isEqualTo("1,486.00");
        assertThat(recognition.thresholds()).extracting(each -> each.distance().text())
                .containsExactly("36.00", "-1,414.00");
        assertThat(card.explanation(recognition)).isEqualTo(
                "相对困难：月人均净收入 1,486.00 元，比深度困难线高 36.00 元/人·月（全家全年 1,296.00 元），"
                        + "比相对困难线低 1,414.00 元/人·月（全家全年 50,904.00 元）。");
    }

    @Test
    void aSingleFenBelowTheLineIsNotRoundedAway() {
        var recognition = judge(BOOK, finances(5, 9_239_940, 540_000, 0));
        var deep = recognition.thresholds().getFirst();
        assertThat(deep.inside()).isTrue();
        assertThat(deep.distance()).isEqualTo(new Quotient(-6_000, 6_000));
        var less = judge(BOOK, finances(5, 9_239_999, 540_000, 0));
        assertThat(less.category()).isEqualTo(Category.DEEP);
        assertThat(card.explanation(less)).contains("比深度困难线低 ≈0.00 元/人·月（全家全年 0.01 元）");
    }

    @Test
    void onTheLineTheBoundaryIsSaid() {
        assertThat(card.explanation(judge(BOOK, finances(2, 5_271_600, 1_791_600, 0)))).contains("恰在深度困难线上，口径为 <，线上的不算在内");
        assertThat(card.explanation(judge(withBoundary("≤", ""), finances(2, 5_271_600, 1_791_600, 0))))
                .contains("恰在深度困难线上，口径为 ≤，线上的算在内");
    }

    @Test
    void theCardHoldsEveryLineOfTheArithmetic() {
        assertThat(card.lines(judge(BOOK, finances(2, 7_977_600, 1_017_600, 6_382_081))).stream().map(CardLine::toString))
                .containsExactly(
                        "年净收入：家庭年收入 79,776.00 元 − 年刚性支出 10,176.00 元 = 69,600.00 元",
                        "月人均：69,600.00 元 ÷ 12 个月 ÷ 2 人 = 2,900.00 元/人·月",
                        "低保标准：1,450.00 元/人·月，自 2024-07-01 起（北京市城乡低保标准（2024 年 7 月），文号待确认；待确认）",
                        "深度困难：低于（<） 1,450.00 元/人·月：比深度困难线高 1,450.00 元/人·月（全家全年 34,800.00 元），不符合",
                        "相对困难：低于（<） 2,900.00 元/人·月：恰在相对困难线上，口径为 <，线上的不算在内，不符合",
                        "意外致困：意外损失 63,820.81 元，超过年收入的 80%（63,820.80 元）0.01 元，符合",
                        "结论：意外致困",
                        "依据：规则手册 default-1，认定日期 2025-03-12");
    }

    @Test
    void theCardCanBeReadInEnglishToo() {
        var english = new RecognitionCard(new Texts(Locale.ENGLISH));
        assertThat(english.explanation(judge(BOOK, finances(3, 8_349_600, 3_000_000, 0))))
                .startsWith("relative hardship: 1,486.00 yuan net a head and month, 36.00 yuan a head and month above");
    }

    @Test
    void aDistrictsOwnStandardGoesBeforeTheOneForAll() {
        var own = new RuleBook("v", "", DAY, "", BOOK.parameters(),
                List.of(BOOK.standards().getFirst(), new Standard(DISTRICT, Money.ofYuan(2_000), "", DAY, "示民发1号", "高")),
                List.of(), List.of(), List.of());
        var finances = finances(1, 2_000_000, 0, 0);
        assertThat(Recognition.of(finances, DAY, own, DISTRICT).category()).isEqualTo(Category.DEEP);
        assertThat(Recognition.of(finances, DAY.minusDays(1), own, DISTRICT).category()).isEqualTo(Category.RELATIVE);
        assertThat(Recognition.of(finances, DAY, own, "他区").category()).isEqualTo(Category.RELATIVE);
    }

    @Test
    void aBookWithoutARuleDoesNotKnowItsCategory() {
        var bare = new RuleBook("v", "", DAY, "", List.of(), BOOK.standards(), List.of(), List.of(), List.of());
        assertThat(judge(bare, finances(1, 1_000_000, 0, 0)).category()).isEqualTo(Category.DEEP);
        assertThat(judge(bare, finances(1, 2_000_000, 0, 9_000_000)).category()).isEqualTo(Category.NONE);
    }

    @Test
    void theDecisionKeepsWhatItWasMadeBy() {
        var recognition = judge(BOOK, finances(2, 5_271_600, 1_791_600, 0));
        var decision = recognition.decision(9, Category.DEEP, true, card.text(recognition));
        assertThat(decision.category()).isEqualTo(Category.DEEP);
        assertThat(decision.computed()).isEqualTo(Category.RELATIVE);
        assertThat(decision.standard()).isEqualTo(Money.ofYuan(1_450));
        assertThat(decision.boundary()).isEqualTo(Boundary.BELOW);
        assertThat(List.of(decision.relativeMultiplePercent(), decision.lossSharePercent())).containsExactly(200, 80);
        assertThat(decision.rulebook()).isEqualTo(DefaultRuleBook.VERSION);
        assertThat(decision.card()).contains("结论：相对困难");
    }

    @Test
    void financesOfNoHouseholdAreRefused() {
        assertThat(finances(0, -1, -1, -1).refusals()).extracting(Refusal::field)
                .containsExactly("people", "income", "rigidSpending", "loss");
        assertThatThrownBy(() -> judge(BOOK, finances(0, 0, 0, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Ten thousand households, most of them near a line, against the formulas of the handbook in a few lines. */
    @Test
    void tenThousandHouseholdsAreJudgedAsTheFormulaSays() {
        var random = new Random(2026);
        var books = List.of(BOOK, withBoundary("≤", ""));
        for (int round = 0; round < 10_000; round++) {
            int people = 1 + random.nextInt(8);
            long line = 145_000L * 12 * people * (1 + random.nextInt(2));
            long rigid = random.nextInt(6_000_000);
            long income = Math.max(0, rigid + (round % 4 == 0 ? random.nextLong(2 * line) : line - 2 + random.nextInt(5)));
            long loss = Math.max(0, round % 3 == 0 ? 0 : income * 4 / 5 - 2 + random.nextInt(5));
            boolean atMost = random.nextBoolean();
            assertThat(judge(books.get(atMost ? 1 : 0), finances(people, income, rigid, loss)).category())
                    .as("%d people, income %d, rigid %d, loss %d, at most %s", people, income, rigid, loss, atMost)
                    .isEqualTo(formula(people, income, rigid, loss, atMost));
        }
    }

    private static Category formula(int people, long income, long rigid, long loss, boolean atMost) {
        var net = BigInteger.valueOf(income - rigid);
        var line = BigInteger.valueOf(145_000).multiply(BigInteger.valueOf(12L * people));
        return net.compareTo(line) < (atMost ? 1 : 0) ? Category.DEEP
                : net.compareTo(line.shiftLeft(1)) < 0 ? Category.RELATIVE
                : loss * 5 > income * 4 ? Category.ACCIDENT : Category.NONE;
    }

    private static Recognition judge(RuleBook book, Finances finances) {
        return Recognition.of(finances, DAY, book, DISTRICT);
    }

    private static Finances finances(int people, long income, long rigid, long loss) {
        return new Finances(people, Money.ofFen(income), Money.ofFen(rigid), Money.ofFen(loss));
    }

    private static RuleBook withBoundary(String ofRule, String ofStandard) {
        var parameters = BOOK.parameters().stream()
                .map(row -> !row.code().equals("recognition.deep") ? row : new Parameter(
                        row.code(), row.name(), row.amount(), row.unit(), row.scope(), ofRule, row.from(), row.to(),
                        row.documentNumber(), row.article(), row.severity(), row.confidence()))
                .toList();
        var standards = BOOK.standards().stream()
                .map(row -> new Standard(row.district(), row.standard(), ofStandard, row.from(), row.documentNumber(), row.confidence()))
                .toList();
        return new RuleBook("test", "", DAY, "", parameters, standards, BOOK.codes(), List.of(), List.of());
    }
}
