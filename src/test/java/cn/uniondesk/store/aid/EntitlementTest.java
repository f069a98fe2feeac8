package cn.uniondesk.store.aid;

import static cn.uniondesk.store.aid.AidOffice.day;
import static cn.uniondesk.store.aid.AidOffice.done;
import static cn.uniondesk.store.aid.AidOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.choosing.Candidate;
import cn.uniondesk.office.aid.choosing.Choosing;
import cn.uniondesk.office.aid.entitlement.Beneficiary;
import cn.uniondesk.office.aid.entitlement.EntitlementDesk;
import cn.uniondesk.office.aid.entitlement.EntitlementLine;
import cn.uniondesk.office.aid.entitlement.ListStep;
import cn.uniondesk.office.aid.entitlement.ListStepTaken;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.office.aid.entitlement.Taken;
import cn.uniondesk.office.aid.money.AidFundMovement.Kind;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementTest {

    private AidOffice office;
    private long fund;
    private long campaign;

    @BeforeEach
    void open() {
        office = new AidOffice();
        fund = office.fund("A", 10_000, "2026-01-01");
        campaign = office.campaign("cooling", "2026年夏送清凉", 5000, fund, PayWay.BANK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private long listed(String name, long yuan) {
        long person = office.person(name);
        var candidate = new Candidate(person, name, "", "", null, "", "", "outdoor", "6222020200000000013", "", null);
        assertThat(done(office.choosing.put(campaign, List.of(candidate), Money.ofYuan(yuan))).done()).isEqualTo(1);
        return office.entitlements.ofCampaign(campaign).getLast().entitlement().id();
    }

    private Taken take(ListStepTaken step, Long... ids) {
        return done(office.desk.take(List.of(ids), step));
    }

    private State state(long id) {
        return office.entitlements.find(id).orElseThrow().state();
    }

    private void paid(long id) {
        take(ListStepTaken.of(ListStep.APPROVE, day("2026-07-02")), id);
        assertThat(take(ListStepTaken.of(ListStep.PAY, day("2026-07-03")).under("记701"), id).left()).isEmpty();
    }

    private Money left() {
        return office.funds.balances(AidOffice.TODAY).getFirst().left();
    }

    @Test
    void aCampaignsStandingIsReckonedOnceForManyPeople() {
        var asked = new java.util.concurrent.atomic.AtomicInteger();
        var plans = (cn.uniondesk.office.aid.campaign.CampaignPlans) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {cn.uniondesk.office.aid.campaign.CampaignPlans.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("standing")) {
                        asked.incrementAndGet();
                    }
                    return method.invoke(office.plans, arguments);
                });
        listed("张兰", 100);
        var one = office.entitlements.ofCampaign(campaign).getFirst().entitlement();
        var many = java.util.Collections.nCopies(40, one);
        new EntitlementDesk(office.store.session(), office.entitlements, plans, null, office.people,
                new cn.uniondesk.office.calendar.RulesInForce(office.books, office.offices), office.clock).choose(many);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anEntitlementIsApprovedPaidAndSignedFor() {
        long id = listed("张兰", 1000);
        assertThat(office.payments.list(ListQuery.first("paidOn")).rows()).isEmpty();
        paid(id);
        assertThat(take(ListStepTaken.of(ListStep.SIGN, day("2026-07-05")), id).done()).isEqualTo(1);
        assertThat(state(id)).isEqualTo(State.SIGNED);
        var payment = office.payments.find(office.entitlements.find(id).orElseThrow().paymentId()).orElseThrow();
        assertThat(payment.voucher()).isEqualTo("记701");
        assertThat(payment.campaignId()).isEqualTo(campaign);
        assertThat(payment.kind()).isEqualTo("cooling");
        assertThat(payment.budgetYear()).isEqualTo(2026);
        assertThat(payment.bankCard()).isEqualTo("6222020200000000013");
        assertThat(office.ledger.charge(payment.id()).fundId()).isEqualTo(fund);
        assertThat(left()).isEqualTo(Money.ofYuan(9000));
        assertThat(office.entitlements.events(id)).extracting(each -> each.taken().step())
                .containsExactly(ListStep.APPROVE, ListStep.PAY, ListStep.SIGN);
    }

    @Test
    void whatTheBankReturnsComesBackToItsSourceAndIsOnePaymentStillWhenPaidAgain() {
        long id = listed("张兰", 1000);
        paid(id);
        long payment = office.entitlements.find(id).orElseThrow().paymentId();
        take(ListStepTaken.of(ListStep.RETURN, day("2026-07-08")).because("户名与账号不符"), id);
        assertThat(left()).isEqualTo(Money.ofYuan(10_000));
        assertThat(office.funds.balances(AidOffice.TODAY).getFirst().waiting()).isEqualTo(Money.ofYuan(1000));
        take(ListStepTaken.of(ListStep.PAY_AGAIN, day("2026-10-09")).under("记911").onto("6222 0202 0000 0000 021"), id);
        assertThat(left()).isEqualTo(Money.ofYuan(9000));
        assertThat(office.payments.list(ListQuery.first("paidOn")).rows()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(payment);
            assertThat(line.paidOn()).isEqualTo(day("2026-07-03"));
            assertThat(line.bankCard()).isEqualTo("6222020200000000021");
        });
        assertThat(office.funds.movements(fund)).extracting(each -> each.kind())
                .containsExactly(Kind.RECEIVED, Kind.PAID, Kind.RETURNED, Kind.PAID_AGAIN);
    }

    @Test
    void whatIsGivenUpAfterAReturnLeavesTheLedgerAndCanBeTakenUpAgain() {
        long id = listed("张兰", 1000);
        paid(id);
        take(ListStepTaken.of(ListStep.RETURN, day("2026-07-08")).because("账户注销"), id);
        take(ListStepTaken.of(ListStep.WITHDRAW, day("2026-07-20")).because("本人放弃"), id);
        assertThat(office.payments.list(ListQuery.first("paidOn")).rows()).isEmpty();
        assertThat(left()).isEqualTo(Money.ofYuan(10_000));
        assertThat(office.plans.standing(campaign).listed()).isZero();
        listed("张兰", 800);
        assertThat(state(id)).isEqualTo(State.CHOSEN);
        assertThat(office.entitlements.ofCampaign(campaign)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CHOSEN, APPROVE, APPROVED", "CHOSEN, PAY, ", "CHOSEN, WITHDRAW, WITHDRAWN", "APPROVED, PAY, PAID", "APPROVED, SIGN, ",
        "APPROVED, APPROVE, ", "PAID, PAY, ", "PAID, WITHDRAW, ", "PAID, RETURN, RETURNED", "PAID, SIGN, SIGNED",
        "PAID, FETCH, FETCHED", "RETURNED, PAY, ", "RETURNED, PAY_AGAIN, PAID", "RETURNED, WITHDRAW, WITHDRAWN",
        "SIGNED, RETURN, RETURNED", "SIGNED, FETCH, ", "FETCHED, SIGN, ", "FETCHED, RETURN, ", "WITHDRAWN, APPROVE, "
    })
    void aStepFollowsOnlyFromTheStatesThatItCan(State state, ListStep step, State after) {
        assertThat(state.after(step).orElse(null)).isEqualTo(after);
    }

    @Test
    void oneStepIsTakenForManyAndLeavesThoseForWhichItCannotBe() {
        long first = listed("张兰", 1000);
        long second = listed("李梅", 1000);
        paid(first);
        var taken = take(ListStepTaken.of(ListStep.APPROVE, day("2026-07-10")), first, second);
        assertThat(taken.done()).isEqualTo(1);
        assertThat(taken.left()).singleElement().satisfies(left -> {
            assertThat(left.name()).isEqualTo("张兰");
            assertThat(left.reasons()).extracting(Refusal::key).containsExactly("entitlement.refused.state.paid");
        });
        assertThat(state(second)).isEqualTo(State.APPROVED);
    }

    @Test
    void whoFetchesForAnotherIsNamed() {
        long id = listed("张兰", 1000);
        paid(id);
        assertThat(refused(office.desk.take(List.of(id), ListStepTaken.of(ListStep.FETCH, day("2026-07-05"))))).extracting(Refusal::field)
                .containsExactly("byName", "byRelation", "byDocument");
        take(ListStepTaken.of(ListStep.FETCH, day("2026-07-05")).fetchedBy("王强", "配偶", "110000198802290014"), id);
        assertThat(office.entitlements.events(id).getLast().taken().byName()).isEqualTo("王强");
    }

    @Test
    void reasonsAndDaysAreAskedFor() {
        long id = listed("张兰", 1000);
        paid(id);
        assertThat(refused(office.desk.take(List.of(id), ListStepTaken.of(ListStep.RETURN, day("2027-01-01"))))).extracting(Refusal::field)
                .containsExactlyInAnyOrder("on", "reason");
        assertThat(take(ListStepTaken.of(ListStep.RETURN, day("2026-07-01")).because("退票"), id).left().getFirst().reasons())
                .extracting(Refusal::key).containsExactly("entitlement.refused.before");
    }

    @Test
    void approvingBeyondTheBudgetNeedsAReason() {
        long first = listed("张兰", 3000);
        long second = listed("李梅", 2001);
        take(ListStepTaken.of(ListStep.APPROVE, day("2026-07-02")), first);
        assertThat(refused(office.desk.take(List.of(second), ListStepTaken.of(ListStep.APPROVE, day("2026-07-02"))))).singleElement()
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("5,000.00", "5,001.00", "1.00"));
        assertThat(take(ListStepTaken.of(ListStep.APPROVE, day("2026-07-02")).because("主席办公会同意追加"), second).done()).isEqualTo(1);
        assertThat(office.plans.standing(campaign).isOverBudget()).isTrue();
    }

    @Test
    void payingIsJudgedLikeAnyPayment() {
        campaign = office.campaign("cooling", "现金慰问", 0, fund, PayWay.CASH);
        long id = listed("张兰", 1001);
        take(ListStepTaken.of(ListStep.APPROVE, day("2026-07-02")), id);
        var taken = take(ListStepTaken.of(ListStep.PAY, day("2026-07-03")), id);
        assertThat(taken.left().getFirst().reasons()).extracting(Refusal::field).containsExactly("way");
        assertThat(state(id)).isEqualTo(State.APPROVED);
    }

    @Test
    void aListIsPaidOnlyAsFarAsItsSourceReachesUnlessAReasonIsGiven() {
        campaign = office.campaign("cooling", "第二批", 0, office.fund("B", 1500, "2026-01-01"), PayWay.BANK);
        long first = listed("张兰", 1000);
        long second = listed("李梅", 1000);
        take(ListStepTaken.of(ListStep.APPROVE, day("2026-07-02")), first, second);
        var taken = take(ListStepTaken.of(ListStep.PAY, day("2026-07-03")).under("记1"), first, second);
        assertThat(taken.done()).isEqualTo(1);
        assertThat(taken.left().getFirst().reasons()).extracting(Refusal::key).containsExactly("fund.refused.overdraws");
        var urgent = take(ListStepTaken.of(ListStep.PAY, day("2026-07-03")).under("记1").because("高温一线急需"), second);
        assertThat(urgent.done()).isEqualTo(1);
        assertThat(urgent.advice()).extracting(each -> each.advice().key()).contains("fund.advice.overdraws");
    }

    @Test
    void aPaymentOfAListIsNotChangedOrRemovedByItself() {
        long id = listed("张兰", 1000);
        paid(id);
        long payment = office.entitlements.find(id).orElseThrow().paymentId();
        assertThat(refused(office.ledger.remove(payment))).extracting(Refusal::key).containsExactly("entitlement.refused.listed");
    }

    @Test
    void aUnitStandsOnTheListByWhoReceivesForIt() {
        long receiver = office.person("王强");
        var gift = new Choosing.UnitGift(Beneficiary.STATION, "东湖路暖心驿站", receiver, 12, "outdoor", Money.ofYuan(600));
        assertThat(done(office.choosing.put(campaign, gift)).done()).isEqualTo(1);
        assertThat(done(office.choosing.put(campaign, gift)).left()).hasSize(1);
        assertThat(refused(office.choosing.put(campaign, new Choosing.UnitGift(
                Beneficiary.UNIT, " ", null, null, "unit", null)))).extracting(Refusal::field)
                .containsExactly("receiver", "unitName", "amount");
        long id = office.entitlements.ofCampaign(campaign).getFirst().entitlement().id();
        paid(id);
        assertThat(office.plans.standing(campaign)).satisfies(standing -> {
            assertThat(standing.listed()).isEqualTo(1);
            assertThat(standing.units()).isEqualTo(1);
            assertThat(standing.paid()).isEqualTo(Money.ofYuan(600));
        });
    }

    @Test
    void whoIsNotApprovedYetIsChangedOrTakenOff() {
        long id = listed("张兰", 1000);
        done(office.desk.change(office.entitlements.find(id).orElseThrow().of(Money.ofYuan(700))));
        assertThat(office.plans.standing(campaign).planned()).isEqualTo(Money.ofYuan(700));
        assertThat(done(office.desk.remove(List.of(id))).done()).isEqualTo(1);
        assertThat(office.entitlements.ofCampaign(campaign)).extracting(EntitlementLine::name).isEmpty();
    }
}
