package cn.uniondesk.store.aid;

import static cn.uniondesk.store.aid.AidOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.choosing.Candidate;
import cn.uniondesk.office.aid.entitlement.EntitlementLine;
import cn.uniondesk.office.aid.entitlement.ListStep;
import cn.uniondesk.office.aid.entitlement.ListStepTaken;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Indicator;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.ReportedAreas;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories of paying: whatever happens, the tables count a payment once and the source's book follows the money. */
class CountedOnceTest {

    private static final int PEOPLE = 8;
    private static final int STEPS = 160;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aPaymentIsCountedOnceHoweverOftenItIsReturnedAndPaidAgain(long seed) {
        var random = new Random(seed);
        try (var office = new AidOffice()) {
            long fund = office.fund("A", 100_000, "2025-12-01");
            long campaign = office.campaign("cooling", "2026年夏送清凉", 0, fund, PayWay.BANK);
            for (int i = 0; i < PEOPLE; i++) {
                var candidate = new Candidate(office.person("职工" + i), "", "", "", null, "", "", "outdoor", "", "", null);
                done(office.choosing.put(campaign, List.of(candidate), Money.ofYuan(100 + random.nextInt(900))));
            }
            var ids = office.entitlements.ofCampaign(campaign).stream().map(line -> line.entitlement().id()).toList();
            var firstPaid = new HashMap<Long, LocalDate>();
            var on = LocalDate.of(2026, 1, 5);
            for (int i = 0; i < STEPS; i++) {
                on = on.plusDays(random.nextInt(4));
                if (on.isAfter(AidOffice.TODAY)) {
                    break;
                }
                long id = ids.get(random.nextInt(PEOPLE));
                var step = ListStep.values()[random.nextInt(ListStep.values().length)];
                done(office.desk.take(List.of(id), ListStepTaken.of(step, on).under("记" + i).because("账号有误")
                        .fetchedBy("王强", "邻居", "110000198802290014")));
                note(office, id, on, firstPaid);
                if (i % 8 == 0 || i == STEPS - 1) {
                    hold(office, campaign, firstPaid);
                }
            }
            hold(office, campaign, firstPaid);
        }
    }

    /** The model beside the program: the day of the first paying, nothing for what was given up. */
    private static void note(AidOffice office, long id, LocalDate on, Map<Long, LocalDate> firstPaid) {
        if (office.entitlements.find(id).orElseThrow().state().isInLedger()) {
            firstPaid.putIfAbsent(id, on);
        } else {
            firstPaid.remove(id);
        }
    }

    private static void hold(AidOffice office, long campaign, Map<Long, LocalDate> firstPaid) {
        var facts = ReportedAreas.facts(office.store.session());
        var filter = Filter.of(AidReport.KIND, "cooling");
        long times = 0;
        long amount = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            var period = new Period(2026, quarter);
            var expected = firstPaid.entrySet().stream()
                    .filter(each -> !each.getValue().isBefore(period.firstDay()) && !each.getValue().isAfter(period.lastDay()))
                    .map(each -> office.entitlements.find(each.getKey()).orElseThrow().amount())
                    .toList();
            var counted = new Indicator(AidReport.PAYMENT, filter, Measure.TIMES, Window.QUARTER);
            var summed = new Indicator(AidReport.PAYMENT, filter, Measure.AMOUNT, Window.QUARTER);
            var figures = facts.measure(List.of(counted, summed), period);
            assertThat(figures.get(counted)).isEqualTo(expected.size());
            assertThat(figures.get(summed)).isEqualTo(expected.stream().mapToLong(Money::fen).sum());
            times += figures.get(counted);
            amount += figures.get(summed);
        }
        assertThat(times).isEqualTo(firstPaid.size());
        assertThat(office.plans.standing(campaign).paid().fen()).isEqualTo(amount);
        long out = office.entitlements.ofCampaign(campaign).stream()
                .map(EntitlementLine::entitlement)
                .filter(each -> each.state().isInLedger() && each.state() != State.RETURNED)
                .mapToLong(each -> each.amount().fen()).sum();
        var balance = office.funds.balances(AidOffice.TODAY).getFirst();
        assertThat(balance.paid().fen()).isEqualTo(out);
        assertThat(balance.waiting().fen()).isEqualTo(amount - out);
        assertThat(office.funds.movements(balance.fund().id()).stream().mapToLong(each -> each.amount().fen()).sum())
                .isEqualTo(balance.left().fen());
    }
}
