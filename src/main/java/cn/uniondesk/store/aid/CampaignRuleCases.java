package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.CAMPAIGN_PLAN;
import static cn.uniondesk.store.tables.Tables.ENTITLEMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Campaigns of the year up to the quarter's end: what was stated for them against people times what each gets. */
final class CampaignRuleCases {

    private static final String WITHDRAWN = "withdrawn";

    private final DSLContext sql;
    private final Period period;

    CampaignRuleCases(DSLContext sql, Period period) {
        this.sql = sql;
        this.period = period;
    }

    private record Planned(long id, String code, String name, long budget) {}

    /** So many of one class who get so much each. */
    private record Portions(long people, long each) {}

    /** The list of a campaign, or where none was made its payments, comes to more than its budget. */
    List<RuleCase> beyondBudget() {
        var found = new ArrayList<RuleCase>();
        for (var campaign : planned()) {
            var list = list(campaign.id());
            var portions = list.isEmpty() ? paid(campaign.id()) : list;
            long sum = portions.stream().mapToLong(each -> Math.multiplyExact(each.people(), each.each())).sum();
            if (sum > campaign.budget()) {
                found.add(new RuleCase(
                        List.of(new RecordRef(RecordType.CAMPAIGN, campaign.id(), campaign.code())), "", null, sum,
                        campaign.budget(), List.of(campaign.name(), arithmetic(portions))));
            }
        }
        return found;
    }

    private List<Planned> planned() {
        var year = Window.YTD.of(period);
        return sql.select(AID_CAMPAIGN.ID, AID_CAMPAIGN.CODE, AID_CAMPAIGN.NAME, CAMPAIGN_PLAN.BUDGET_FEN)
                .from(AID_CAMPAIGN)
                .join(CAMPAIGN_PLAN).on(CAMPAIGN_PLAN.CAMPAIGN_ID.eq(AID_CAMPAIGN.ID))
                .where(CAMPAIGN_PLAN.BUDGET_FEN.gt(0L),
                        AID_CAMPAIGN.STARTS_ON.isNull().and(AID_CAMPAIGN.BUDGET_YEAR.eq((long) period.year()))
                                .or(AID_CAMPAIGN.STARTS_ON.le(year.to())
                                        .and(AID_CAMPAIGN.ENDS_ON.isNull().or(AID_CAMPAIGN.ENDS_ON.ge(year.from())))))
                .orderBy(AID_CAMPAIGN.CODE)
                .fetch(row -> new Planned(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private List<Portions> list(long campaign) {
        return sql.select(ENTITLEMENT.AMOUNT_FEN, ENTITLEMENT.BENEFICIARY_CLASS, count())
                .from(ENTITLEMENT)
                .where(ENTITLEMENT.CAMPAIGN_ID.eq(campaign), ENTITLEMENT.STATE.ne(WITHDRAWN))
                .groupBy(ENTITLEMENT.AMOUNT_FEN, ENTITLEMENT.BENEFICIARY_CLASS)
                .orderBy(ENTITLEMENT.AMOUNT_FEN.desc(), count().desc(), ENTITLEMENT.BENEFICIARY_CLASS)
                .fetch(row -> new Portions(row.value3(), row.value1()));
    }

    private List<Portions> paid(long campaign) {
        return sql.select(AID_PAYMENT.AMOUNT_FEN, inline(""), count())
                .from(AID_PAYMENT)
                .where(AID_PAYMENT.CAMPAIGN_ID.eq(campaign), AID_PAYMENT.PAID_DIRECTLY.isFalse())
                .groupBy(AID_PAYMENT.AMOUNT_FEN)
                .orderBy(AID_PAYMENT.AMOUNT_FEN.desc())
                .fetch(row -> new Portions(row.value3(), row.value1()));
    }

    /** {@code (947 + 51 + 40) 1,038 × 200.00}. */
    private static String arithmetic(List<Portions> portions) {
        Map<Long, List<Long>> people = new LinkedHashMap<>();
        portions.forEach(each -> people.computeIfAbsent(each.each(), amount -> new ArrayList<>()).add(each.people()));
        return people.entrySet().stream()
                .map(each -> people(each.getValue()) + " × " + Money.ofFen(each.getKey()).text())
                .collect(Collectors.joining(" + "));
    }

    private static String people(List<Long> classes) {
        var sum = "%,d".formatted(classes.stream().mapToLong(Long::longValue).sum());
        return classes.size() == 1 ? sum
                : classes.stream().map("%,d"::formatted).collect(Collectors.joining(" + ", "(", ") ")) + sum;
    }
}
