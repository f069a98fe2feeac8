package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static cn.uniondesk.store.household.FamilyOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.scheme.Scheme;
import cn.uniondesk.office.household.scheme.SchemeDesk;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {

    private static final Scheme OF_2009 = Scheme.of(DefaultRuleBook.read(), "2009", "东湖区总工会", day("2009-06-30")).orElseThrow();

    private static Finances perHead(int people, long fenAMonth, long more) {
        return new Finances(people, Money.ofFen(fenAMonth * 12 * people + more), Money.ofYuan(99_999), Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "24500, 0, special_2009", "24500, 1, general_2009", "28000, 0, general_2009", "28000, 1, ''", "0, 0, special_2009"
    })
    void theLineItselfBelongsToTheCategoryAndNothingIsDeducted(long fenAMonth, long more, String category) {
        assertThat(OF_2009.judge(perHead(3, fenAMonth, more)).map(Scheme.Line::category).orElse("")).isEqualTo(category);
    }

    @Test
    void aHouseholdInSpecialHardshipIsInHardshipToo() {
        assertThat(OF_2009.categories(perHead(2, 20_000, 0))).containsExactly("special_2009", "general_2009");
        assertThat(Scheme.codes(DefaultRuleBook.read())).containsExactly("2009");
        assertThat(Scheme.of(DefaultRuleBook.read(), "2009", "东湖区总工会", day("2011-01-01"))).isEmpty();
    }

    /** The community of the field study: 3,456 workers at or under 280 yuan, 1,058 of them at or under 245. */
    @Test
    void theCommunityOfTheFieldStudyIsCountedToTheHousehold() {
        try (var office = new FamilyOffice()) {
            var table = new SchemeTable(office.store.session(), office.store.writer());
            var desk = new SchemeDesk(
                    office.store.session(), table, office.rules, new OpenFileTable(office.store.session()));
            var finances = office.change(() -> {
                var made = new LinkedHashMap<Long, Finances>();
                long head = office.person("王家");
                for (int i = 0; i < 3_500; i++) {
                    long fen = i < 1_058 ? 24_500 - i % 7 * 100 : i < 3_456 ? 28_000 - i % 35 * 100 : 28_001 + i;
                    long id = office.households.save(
                            office.file("XM-%04d".formatted(i)).filed(head, day("2009-01-01")), Origin.DESK);
                    made.put(id, perHead(1 + i % 5, fen, 0));
                }
                return made;
            });
            assertThat(done(desk.judge("2009", day("2009-06-30"), finances, Origin.DESK))).isEqualTo(3_500);
            assertThat(desk.households("2009", day("2009-06-30")))
                    .isEqualTo(Map.of("special_2009", 1_058L, "general_2009", 3_456L));
            assertThat(table.households("2009", day("2009-06-30")))
                    .isEqualTo(Map.of("special_2009", 1_058L, "general_2009", 2_398L, "", 44L));
            assertThat(done(desk.judge("2009", day("2009-06-30"), finances, Origin.DESK))).isZero();
            assertThat(refused(desk.judge("2009", day("2012-06-30"), finances, Origin.DESK)))
                    .containsExactly(Refusal.of("scheme", "scheme.refused.unknown", "2009", "2012-06-30"));
        }
    }
}
