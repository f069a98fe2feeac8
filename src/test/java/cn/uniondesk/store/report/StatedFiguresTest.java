package cn.uniondesk.store.report;

import static cn.uniondesk.store.report.ReportOffice.day;
import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.CAMPAIGN_PLAN;
import static cn.uniondesk.store.tables.Tables.ENTITLEMENT;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.report.Finding;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.Verdict.Explained;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.MemoryStore;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What unions and campaigns state of themselves against what the records add up to. */
class StatedFiguresTest {

    private static final Period FIRST = new Period(2026, 1);

    private final MemoryStore store = new MemoryStore();
    private final ReportOffice office = new ReportOffice(store);
    private final ReportUseCases report = new ReportUseCases(store);

    @AfterEach
    void close() {
        store.close();
    }

    @BeforeEach
    void unions() {
        under("东湖商圈工会联合会", "东湖餐饮联合工会");
        under("东湖餐饮联合工会", "东湖面馆工会");
        under("东湖商圈工会联合会", "东湖书店工会");
        for (int i = 0; i < 5; i++) {
            office.member("面" + i, i < 2 ? "female" : "male", "东湖面馆工会", "normal", "none");
            office.member("书" + i, "male", "东湖书店工会", i == 0 ? "left" : "retained", "none");
        }
        office.member("联", "female", "东湖餐饮联合工会", "normal", "none");
    }

    private void under(String parent, String union) {
        office.set(TRADE_UNION, office.union(union), Map.of(TRADE_UNION.PARENT_ID, office.union(parent)));
    }

    private List<Finding> found(String code) {
        return report.check.check(FIRST).findings().stream().map(Explained::finding)
                .filter(finding -> finding.code().equals(code)).toList();
    }

    private void states(long members, long women, long workers) {
        office.set(TRADE_UNION, office.union("东湖商圈工会联合会"), Map.of(TRADE_UNION.STATED_MEMBERS, members,
                TRADE_UNION.STATED_FEMALE_MEMBERS, women, TRADE_UNION.WORKERS, workers));
    }

    @Test
    void a_federation_states_what_the_unions_below_it_hold_together() {
        states(10, 3, 10);
        assertThat(report.check.check(FIRST).findings()).isEmpty();
    }

    @Test
    void a_federation_that_states_otherwise_is_compared_with_the_unions_below_it() {
        states(12, 4, 9);
        assertThat(found("STATED_MEMBERS")).singleElement().satisfies(finding -> {
            assertThat(finding.right()).isEqualByComparingTo("10");
            assertThat(finding.message()).contains("东湖商圈工会联合会自报会员 12 人", "所辖各工会的会员名册合计有 10 人", "差 2 人");
        });
        assertThat(found("STATED_FEMALE_MEMBERS")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("自报女会员 4 人", "合计有 3 人"));
        assertThat(found("MORE_MEMBERS_THAN_WORKERS")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("职工 9 人", "有会员 10 人"));
    }

    @Test
    void a_union_with_none_below_is_compared_with_its_own_register_and_a_ring_of_unions_ends() {
        under("东湖面馆工会", "东湖商圈工会联合会");
        office.set(TRADE_UNION, office.union("东湖书店工会"), Map.of(TRADE_UNION.STATED_MEMBERS, 3L));
        assertThat(found("STATED_MEMBERS")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("自报会员 3 人，会员名册有 4 人"));
    }

    /** 去年春节投入 10 万元,为 947 名特困职工、51 名农民工、40 名困难劳模送去每人 200 元的生活用品. */
    @Test
    void a_campaign_of_100_000_yuan_for_1_038_people_at_200_yuan_must_be_explained() {
        long campaign = campaign(10_000_000);
        office.change(() -> {
            beneficiaries(campaign, 947, "filed", 20_000);
            beneficiaries(campaign, 51, "outdoor", 20_000);
            beneficiaries(campaign, 40, "model", 20_000);
            return null;
        });
        office.row(ENTITLEMENT, entitlement(campaign, "withdrawn", "filed", 20_000, "撤销"));
        assertThat(report.check.check(FIRST).findings()).singleElement().satisfies(each -> {
            var finding = each.finding();
            assertThat(finding.code()).isEqualTo("BEYOND_BUDGET");
            assertThat(finding.level()).isEqualTo(Level.EXPLAIN);
            assertThat(finding.message()).contains("预算 100,000.00 元", "(947 + 51 + 40) 1,038 × 200.00 = 207,600.00 元", "超出 107,600.00 元");
            assertThat(finding.left()).isEqualByComparingTo("207600");
            assertThat(finding.right()).isEqualByComparingTo("100000");
            assertThat(finding.difference()).isEqualByComparingTo("107600");
            assertThat(finding.records()).extracting(record -> record.type().code().toUpperCase(java.util.Locale.ROOT) + " " + record.number()).containsExactly("CAMPAIGN CJ2026");
        });
        assertThat(report.check.check(new Period(2025, 3)).findings()).isEmpty();
    }

    @Test
    void a_campaign_without_a_list_is_judged_by_its_payments() {
        long campaign = campaign(100_000);
        for (var name : List.of("甲", "乙", "丙")) {
            office.pay(Map.of(AID_PAYMENT.CAMPAIGN_ID, campaign), name, "2026-02-01", "warmth", "own", 200);
        }
        office.pay(Map.of(AID_PAYMENT.CAMPAIGN_ID, campaign), "丁", "2026-02-02", "warmth", "own", 500);
        assertThat(found("BEYOND_BUDGET")).singleElement().satisfies(finding ->
                assertThat(finding.message()).contains("1 × 500.00 + 3 × 200.00 = 1,100.00 元", "预算 1,000.00 元", "超出 100.00 元"));
    }

    @Test
    void a_campaign_inside_of_its_budget_has_nothing_to_explain() {
        beneficiaries(campaign(100_000), 5, "filed", 20_000);
        assertThat(found("BEYOND_BUDGET")).isEmpty();
    }

    private long campaign(long budgetFen) {
        long id = office.row(AID_CAMPAIGN, Map.of(AID_CAMPAIGN.CODE, "CJ2026", AID_CAMPAIGN.NAME, "2026 年春节送温暖",
                AID_CAMPAIGN.KIND, "warmth", AID_CAMPAIGN.BUDGET_YEAR, 2026L, AID_CAMPAIGN.STARTS_ON, day("2025-12-20"),
                AID_CAMPAIGN.ENDS_ON, day("2026-02-28")));
        office.row(CAMPAIGN_PLAN, Map.of(CAMPAIGN_PLAN.CAMPAIGN_ID, id, CAMPAIGN_PLAN.BUDGET_FEN, budgetFen));
        return id;
    }

    private void beneficiaries(long campaign, int count, String of, long fen) {
        for (int i = 0; i < count; i++) {
            office.row(ENTITLEMENT, entitlement(campaign, "approved", of, fen, of + i));
        }
    }

    private Map<Field<?>, Object> entitlement(long campaign, String state, String of, long fen, String name) {
        long person = office.person(name);
        return Map.of(ENTITLEMENT.CAMPAIGN_ID, campaign, ENTITLEMENT.PERSON_ID, person, ENTITLEMENT.PAYEE_PERSON_ID, person,
                ENTITLEMENT.BENEFICIARY, "person", ENTITLEMENT.HEADCOUNT, 1L, ENTITLEMENT.BENEFICIARY_CLASS, of,
                ENTITLEMENT.AMOUNT_FEN, fen, ENTITLEMENT.STATE, state);
    }
}
