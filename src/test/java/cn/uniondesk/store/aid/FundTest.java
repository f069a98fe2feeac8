package cn.uniondesk.store.aid;

import static cn.uniondesk.store.aid.AidOffice.day;
import static cn.uniondesk.store.aid.AidOffice.done;
import static cn.uniondesk.store.aid.AidOffice.draft;
import static cn.uniondesk.store.aid.AidOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.money.AidFund;
import cn.uniondesk.office.aid.money.AidFundBalance;
import cn.uniondesk.office.aid.money.AidFundMovement;
import cn.uniondesk.office.aid.money.AidFundReceipt;
import cn.uniondesk.office.overrides.Exemption;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundTest {

    private AidOffice office;
    private long payee;
    private long file;

    @BeforeEach
    void open() {
        office = new AidOffice();
        payee = office.person("张兰");
        file = office.filed("DH-001", payee);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Outcome<Long> pay(long yuan, String on, long fund, String reason) {
        return office.ledger.save(draft(payee, file, "living", yuan, on, PayWay.BANK), new Charge(fund, reason));
    }

    private Money left(long fund, String on) {
        return office.funds.balances(day(on)).stream().filter(each -> each.fund().id() == fund).findFirst()
                .map(AidFundBalance::left).orElseThrow();
    }

    @Test
    void whatCameInLessWhatWasPaidIsLeftOnEachDay() {
        long fund = office.fund("A", 5000, "2026-04-01");
        done(office.fundDesk.receive(new AidFundReceipt(0, fund, day("2026-06-01"), Money.ofYuan(2000), "", "")));
        done(pay(3000, "2026-05-01", fund, ""));
        done(office.fundDesk.receive(new AidFundReceipt(0, fund, day("2026-07-01"), Money.ofYuan(-500), "", "结余交回")));
        assertThat(left(fund, "2026-03-31")).isEqualTo(Money.ZERO);
        assertThat(left(fund, "2026-04-30")).isEqualTo(Money.ofYuan(5000));
        assertThat(left(fund, "2026-05-01")).isEqualTo(Money.ofYuan(2000));
        assertThat(left(fund, "2026-06-30")).isEqualTo(Money.ofYuan(4000));
        assertThat(left(fund, "2026-12-31")).isEqualTo(Money.ofYuan(3500));
        assertThat(office.funds.movements(fund)).extracting(AidFundMovement::kind).containsExactly(
                AidFundMovement.Kind.RECEIVED, AidFundMovement.Kind.PAID, AidFundMovement.Kind.RECEIVED, AidFundMovement.Kind.GIVEN_BACK);
        assertThat(office.funds.movements(fund)).extracting(each -> each.amount().fen()).satisfies(fens ->
                assertThat(fens.stream().mapToLong(Long::longValue).sum()).isEqualTo(350_000));
    }

    /** 5,000 on 1 April, 2,000 more on 1 June, 4,000 paid on 10 June: from May on 3,000 are free, from April to May no more. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 3000, true", "2026-04-01, 3001, false", "2026-03-31, 1, false", "2026-06-01, 3000, true",
        "2026-06-01, 3001, false", "2026-11-20, 3000, true", "2026-11-20, 3001, false"
    })
    void aPaymentLeavesEnoughForEveryLaterDay(String on, long yuan, boolean stands) {
        long fund = office.fund("A", 5000, "2026-04-01");
        done(office.fundDesk.receive(new AidFundReceipt(0, fund, day("2026-06-01"), Money.ofYuan(2000), "", "")));
        done(pay(4000, "2026-06-10", fund, ""));
        var draft = draft(payee, null, "warmth", yuan, on, PayWay.BANK);
        var judgement = office.ledger.look(draft, new Charge(fund, ""), Exemption.because("主席办公会同意"));
        assertThat(judgement.refusals()).extracting(Refusal::field).isEqualTo(stands ? java.util.List.of() : java.util.List.of("fundId"));
    }

    @Test
    void anOverdraftNeedsAReasonAndKeepsIt() {
        long fund = office.fund("A", 1000, "2026-04-01");
        var refusal = refused(pay(1200, "2026-05-01", fund, " ")).getFirst();
        assertThat(refusal.field()).isEqualTo("fundId");
        assertThat(Texts.chinese().text(refusal)).contains("最多可用 1,000.00 元", "透支 200.00 元");
        long id = done(pay(1200, "2026-05-01", fund, "病情紧急，拨款在途"));
        assertThat(office.ledger.charge(id)).isEqualTo(new Charge(fund, "病情紧急，拨款在途"));
        assertThat(left(fund, "2026-05-01")).isEqualTo(Money.ofYuan(-200));
        assertThat(office.funds.movements(fund).getLast()).satisfies(movement -> {
            assertThat(movement.overdrawn()).isEqualTo(Money.ofYuan(200));
            assertThat(movement.reason()).isEqualTo("病情紧急，拨款在途");
        });
    }

    @Test
    void aPaymentIsNotCountedAgainstItselfWhenItIsSavedAgain() {
        long fund = office.fund("A", 1000, "2026-04-01");
        long id = done(pay(1000, "2026-05-01", fund, ""));
        var before = office.payments.find(id).orElseThrow();
        var again = new cn.uniondesk.office.aid.PaymentDraft(
                id, before.voucher(), before.kind(), before.source(), before.amount(), before.paidOn(), before.way(), "",
                payee, file, null, null, false, "", null, null, "", "改备注", java.util.List.of());
        done(office.ledger.save(again));
        assertThat(office.ledger.charge(id).fundId()).isEqualTo(fund);
        assertThat(left(fund, "2026-05-01")).isEqualTo(Money.ZERO);
        done(office.ledger.remove(id));
        assertThat(left(fund, "2026-05-01")).isEqualTo(Money.ofYuan(1000));
    }

    @Test
    void moneyOfAnotherKindOrOfAnUpperLevelIsRefused() {
        long fund = done(office.fundDesk.save(new AidFund(0, "Z", "中央帮扶资金", "central", "", "", "", "")));
        assertThat(refused(pay(1, "2026-05-01", fund, "急"))).extracting(Refusal::field).containsExactly("source");
    }

    @Test
    void aPaymentWithoutASourceStands() {
        done(office.ledger.save(draft(payee, file, "living", 100, "2026-05-01", PayWay.BANK)));
        assertThat(office.ledger.charge(1)).isEqualTo(Charge.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1000, CASH, true", "1001, CASH, false", "1001, BANK, true"})
    void moreThanAThousandYuanIsNotPaidInCash(long yuan, PayWay way, boolean stands) {
        var judgement = office.ledger.look(draft(payee, file, "warmth", yuan, "2026-05-01", way), Charge.NONE, Exemption.NONE);
        assertThat(judgement.stands()).isEqualTo(stands);
        assertThat(judgement.refusals()).allSatisfy(refusal -> {
            assertThat(refusal.field()).isEqualTo("way");
            assertThat(Texts.chinese().text(refusal)).contains("不得付现金", "1,000.00");
        });
    }

    @Test
    void sourcesAndReceiptsAreJudged() {
        long fund = office.fund("A", 1000, "2026-04-01");
        done(pay(800, "2026-05-01", fund, ""));
        assertThat(refused(office.fundDesk.save(new AidFund(0, "A", "", "gold", "", "", "", "")))).extracting(Refusal::field)
                .containsExactlyInAnyOrder("code", "name", "source");
        assertThat(refused(office.fundDesk.save(new AidFund(fund, "A", "帮扶", "upper", "", "", "", "")))).extracting(Refusal::key)
                .containsExactly("fund.refused.source_used");
        assertThat(refused(office.fundDesk.remove(fund))).extracting(Refusal::key).containsExactly("fund.refused.used");
        assertThat(refused(office.fundDesk.receive(new AidFundReceipt(0, fund, day("2027-01-01"), Money.ZERO, "", ""))))
                .extracting(Refusal::field).containsExactlyInAnyOrder("receivedOn", "amount");
        assertThat(refused(office.fundDesk.receive(new AidFundReceipt(0, fund, day("2026-06-01"), Money.ofYuan(-1), "", ""))))
                .extracting(Refusal::field).containsExactly("remark");
        assertThat(refused(office.fundDesk.receive(new AidFundReceipt(0, fund, day("2026-06-01"), Money.ofYuan(-201), "", "交回"))))
                .extracting(Refusal::key).containsExactly("fund.refused.rest");
        done(office.fundDesk.receive(new AidFundReceipt(0, fund, day("2026-06-01"), Money.ofYuan(-200), "", "交回")));
    }

    @Test
    void aReceiptIsNotTakenOutFromUnderAPayment() {
        long fund = office.fund("A", 1000, "2026-04-01");
        long more = done(office.fundDesk.receive(new AidFundReceipt(0, fund, day("2026-04-02"), Money.ofYuan(300), "", "")));
        done(pay(1000, "2026-05-01", fund, ""));
        done(office.fundDesk.removeReceipt(more));
        assertThat(refused(office.fundDesk.removeReceipt(1))).extracting(Refusal::key).containsExactly("fund.refused.rest");
    }

    @Test
    void aSourceThatWasNeverUsedGoes() {
        long fund = office.fund("A", 0, "");
        done(office.fundDesk.remove(fund));
        assertThat(office.funds.all()).isEmpty();
    }
}
