package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static cn.uniondesk.store.household.FamilyOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.reckoning.Counted.How;
import cn.uniondesk.office.household.reckoning.Earner;
import cn.uniondesk.office.household.reckoning.Item;
import cn.uniondesk.office.household.reckoning.Reckoning;
import cn.uniondesk.office.household.reckoning.ReckoningDesk;
import cn.uniondesk.office.household.reckoning.Side;
import cn.uniondesk.office.household.reckoning.Sums;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {

    private static final Sums SUMS = new Sums(new Deadlines(DefaultRuleBook.read(), "东湖区总工会"));
    private static final LocalDate DAY = day("2026-03-01");

    private static Finances sum(List<Earner> family, Item... items) {
        return SUMS.of(new Reckoning(0, 1, DAY, 3, List.of(items), ""), family).finances();
    }

    private static Item item(Side side, String code, long yuan) {
        return Item.yearly(side, code, null, Money.ofYuan(yuan));
    }

    @Test
    void itemsSumToTheFinancesOfTheHousehold() {
        assertThat(sum(List.of(),
                Item.monthly(Side.INCOME, "wage", 1L, Money.ofYuan(3_000), 12), item(Side.INCOME, "union_aid", 2_000),
                item(Side.SPENDING, "illness", 12_000), item(Side.LOSS, "disease", 30_000),
                item(Side.LOSS, "compensated", 8_000)))
                .isEqualTo(new Finances(3, Money.ofYuan(38_000), Money.ofYuan(12_000), Money.ofYuan(22_000)));
    }

    @ParameterizedTest
    @CsvSource({"basic_pension, 0", "holiday_aid, 0", "union_aid, 1000", "pension, 1000", "gift, 1000"})
    void whatIsNoIncomeDoesNotCount(String code, long yuan) {
        assertThat(sum(List.of(), item(Side.INCOME, code, 1_000)).income()).isEqualTo(Money.ofYuan(yuan));
    }

    @ParameterizedTest
    @CsvSource({"compulsory, 0", "schooling, 1000", "work_cost, 1000", "housing, 1000"})
    void compulsorySchoolingIsNotTakenOff(String code, long yuan) {
        assertThat(sum(List.of(), item(Side.SPENDING, code, 1_000)).rigidSpending()).isEqualTo(Money.ofYuan(yuan));
    }

    @Test
    void compensationTakesNoMoreOffThanTheLoss() {
        assertThat(sum(List.of(), item(Side.LOSS, "accident", 5_000), item(Side.LOSS, "compensated", 9_000)).loss())
                .isEqualTo(Money.ZERO);
    }

    /** March 2025 to August 2025 at 2,420 and September 2025 to February 2026 at 2,540: 6 x 2,420 + 6 x 2,540. */
    @ParameterizedTest
    @CsvSource({
        "male, 1980-01-01, 下岗失业, 29760", "male, 1980-01-01, 在职, 0", "male, 1980-01-01, 学生, 0",
        "male, 1980-01-01, 无劳动能力, 0", "male, 2010-03-01, 下岗失业, 29760", "male, 2010-03-02, 下岗失业, 0",
        "male, 1966-03-01, 下岗失业, 0", "male, 1966-03-02, 下岗失业, 29760", "female, 1971-03-01, 下岗失业, 0",
        "female, 1971-03-02, 下岗失业, 29760", ", , 下岗失业, 0"
    })
    void whoCouldWorkAndDoesNotIsReckonedAtTheMinimumWageOfEachMonth(
            String sex, LocalDate birth, String standing, long yuan) {
        var earner = new Earner(7, "female".equals(sex) ? Sex.FEMALE : Sex.MALE, birth, standing);
        assertThat(sum(List.of(earner)).income()).isEqualTo(Money.ofYuan(yuan));
    }

    @Test
    void evidenceOtherwiseWaivesTheImputation() {
        var jobless = new Earner(7, Sex.MALE, day("1980-01-01"), "下岗失业");
        assertThat(sum(List.of(jobless), new Item(0, Side.INCOME, Item.IMPUTED, 7L, Money.ZERO, 0, "照料重病父亲")).income())
                .isEqualTo(Money.ZERO);
        assertThat(sum(List.of(jobless), Item.monthly(Side.INCOME, "wage", 7L, Money.ofYuan(900), 3)).income())
                .isEqualTo(Money.ofYuan(2_700));
    }

    @Test
    void badItemsAreRefusedBesideTheirFieldsAndAGoodReckoningIsKept() {
        try (var office = new FamilyOffice()) {
            long way = office.application("张兰");
            var table = new ReckoningTable(office.store.session(), office.store.writer());
            var desk = new ReckoningDesk(office.store.session(), table, office.residents, office.people, office.rules);
            long stranger = office.person("路人");
            assertThat(refused(desk.save(new Reckoning(0, way, DAY, 2, List.of(
                    item(Side.INCOME, "wage", -1), item(Side.INCOME, "lottery", 1),
                    Item.yearly(Side.INCOME, "wage", stranger, Money.ofYuan(1)),
                    new Item(0, Side.INCOME, Item.IMPUTED, null, Money.ZERO, 13, "")), ""))))
                    .extracting(Refusal::field, Refusal::key).containsExactly(
                            tuple("items.0.year", "finances.refused.negative"),
                            tuple("items.1.item", "refusal.code"),
                            tuple("items.2.person", "reckoning.refused.outsider"),
                            tuple("items.3.months", "reckoning.refused.months"),
                            tuple("items.3.note", "reckoning.refused.waiver"));
            long head = office.proceedings.find(way).orElseThrow().applicantPersonId();
            var good = new Reckoning(0, way, DAY, 2, List.of(
                    Item.monthly(Side.INCOME, "wage", head, Money.ofYuan(3_000), 12), item(Side.SPENDING, "illness", 900)), "");
            done(desk.save(good));
            var kept = table.of(way).getFirst();
            assertThat(desk.sum(kept).items()).extracting(each -> each.how()).containsExactly(How.COUNTED, How.COUNTED);
            done(desk.save(new Reckoning(kept.id(), way, DAY, 2, List.of(kept.items().getFirst()), "改")));
            assertThat(table.of(way)).singleElement().satisfies(after -> {
                assertThat(after.items()).containsExactly(kept.items().getFirst());
                assertThat(after.remark()).isEqualTo("改");
            });
        }
    }
}
