package cn.uniondesk.office.aid.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.forms.CampaignAgreement.Difference.CardMissing;
import cn.uniondesk.office.aid.forms.CampaignAgreement.Difference.Foot;
import cn.uniondesk.office.aid.forms.CampaignAgreement.Difference.OfPayee;
import cn.uniondesk.office.aid.forms.CampaignAgreement.Sheet;
import cn.uniondesk.office.aid.forms.CampaignAgreement.Sums;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.paper.FormOffice;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ledger, signature sheet and bank list of one campaign, agreeing and with a fault planted in each. */
class CampaignAgreementTest {

    private final FormOffice office = new FormOffice();
    private CampaignAgreement agreement;

    @BeforeEach
    void pay() {
        agreement = new CampaignAgreement(office.transactions(), office.aid());
        office.pay(400, "warmth", true);
        office.pay(7, "cooling", false);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_three_agree_to_the_fen_and_what_the_bank_does_not_transfer_is_told_apart() {
        var sums = sums(FormOffice.CAMPAIGN);

        // 300.01 to 304.00 yuan; every third of them in goods
        assertThat(sums.differences()).isEmpty();
        assertThat(sums.agree()).isTrue();
        assertThat(sums.ledger()).isEqualTo(Money.ofFen(400 * 30_000 + 400 * 401 / 2)).isEqualTo(sums.roster());
        assertThat(sums.byHand()).isEqualTo(Money.ofFen(133 * 30_000 + 3 * 133 * 134 / 2));
        assertThat(sums.transfers()).isEqualTo(sums.ledger().minus(sums.byHand())).isEqualTo(sums.bankList());
    }

    @Test
    void a_ledger_without_a_campaign_is_compared_by_its_kind_and_year() {
        assertThat(sums(FormOffice.LEDGER).ledger()).isEqualTo(Money.ofFen(7 * 30_000 + 28));
        assertThat(sums(FormOffice.LEDGER).agree()).isTrue();
    }

    @Test
    void a_lost_a_doubled_and_a_changed_row_are_named_with_their_amounts() {
        var ledger = lines();
        var roster = roster();
        var lost = roster.rows().getFirst();
        var changed = new java.util.ArrayList<>(roster.rows());
        changed.removeFirst();
        var planted = new PaymentRosterForm(roster.imprint(), roster.heading(), changed, roster.total(), roster.makers());

        assertThat(CampaignAgreement.compare(ledger, planted, bankList()).agree()).isFalse();
        assertThat(CampaignAgreement.compare(ledger, planted, bankList()).differences()).containsExactly(
                new OfPayee(Sheet.ROSTER, lost.name(), Money.ZERO.minus(lost.amount())), new Foot(Sheet.ROSTER, lost.amount()));

        var bank = bankList();
        var first = bank.rows().getFirst();
        var rows = new java.util.ArrayList<>(bank.rows());
        rows.set(0, new BankListForm.Row(
                first.sequence(), first.accountName(), first.bankCard(), first.amount().plus(Money.ofFen(1)), first.bankName(),
                first.summary(), first.remark()));
        rows.add(rows.getLast());
        var doubled = rows.getLast();
        var sums = CampaignAgreement.compare(ledger, roster, new BankListForm(bank.imprint(), bank.heading(), rows, bank.total()));

        assertThat(sums.differences()).contains(new Foot(Sheet.BANK_LIST, Money.ZERO.minus(doubled.amount().plus(Money.ofFen(1)))));
        assertThat(sums.differences().stream()
                        .filter(OfPayee.class::isInstance).map(each -> ((OfPayee) each).more()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(doubled.amount().plus(Money.ofFen(1)));
    }

    @Test
    void a_transfer_without_a_card_is_listed() {
        office.payWithoutCard("记-9001", Money.ofYuan(500));

        assertThat(sums(FormOffice.CAMPAIGN).differences())
                .containsExactly(new CardMissing("记-9001", "无卡人", Money.ofYuan(500)));
        assertThat(sums(FormOffice.CAMPAIGN).agree()).isTrue();
        assertThat(sums(FormOffice.CAMPAIGN).advice()).hasSize(2);
    }

    @Test
    void whatever_is_found_is_a_sentence_with_the_amount() {
        var texts = Texts.chinese();
        assertThat(sums(FormOffice.LEDGER).advice()).map(texts::text)
                .containsExactly("台账、花名册、代发清单三者一致：合计 2,100.28 元，其中银行代发 1,500.19 元，现金和实物 600.09 元。");
        assertThat(new OfPayee(Sheet.ROSTER, "张秀英", Money.ofFen(-5)).advice()).extracting(texts::text)
                .isEqualTo("张秀英：花名册比台账少 0.05 元。");
        assertThat(new OfPayee(Sheet.BANK_LIST, "张秀英", Money.ofFen(5)).advice()).extracting(texts::text)
                .isEqualTo("张秀英：代发清单比台账的银行转账多 0.05 元。");
        assertThat(new Foot(Sheet.BANK_LIST, Money.ofFen(-100)).advice()).extracting(texts::text)
                .isEqualTo("代发清单的合计与各行之和差 1.00 元。");
        assertThat(new CardMissing("记-1", "张秀英", Money.ofYuan(500)).advice()).extracting(texts::text)
                .isEqualTo("凭证 记-1：付给 张秀英 的 500.00 元要由银行代发，但没有卡号。");
    }

    @Test
    void an_unknown_campaign_is_refused() {
        assertThat(((Outcome.Refused<Sums>) agreement.of("2020-none", FormOffice.TODAY)).refusals())
                .extracting(Refusal::key).containsExactly("form.unknown.campaign");
    }

    private Sums sums(String code) {
        return FormOffice.done(agreement.of(code, FormOffice.TODAY));
    }

    private List<PaymentLine> lines() {
        var campaign = office.payments().campaignCoded(FormOffice.CAMPAIGN).orElseThrow();
        return office.transactions().read(() -> CampaignPayments.lines(
                office.payments(), java.util.Map.of("campaign", Long.toString(campaign.id()))));
    }

    private PaymentRosterForm roster() {
        return (PaymentRosterForm) office.papers(AidForms.F09, "", FormOffice.CAMPAIGN).getFirst();
    }

    private BankListForm bankList() {
        return (BankListForm) office.papers(AidForms.F11, "", FormOffice.CAMPAIGN).getFirst();
    }
}
