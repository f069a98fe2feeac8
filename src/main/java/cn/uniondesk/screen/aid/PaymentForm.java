package cn.uniondesk.screen.aid;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.PaymentDraft;
import cn.uniondesk.office.aid.money.AidFundBalance;
import cn.uniondesk.office.overrides.Exemption;
import cn.uniondesk.office.overrides.Overriding;
import cn.uniondesk.office.overrides.PassedClause;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FlagEntry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import cn.uniondesk.screen.kit.form.PickEntry;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form of one payment. */
final class PaymentForm extends FormModel {

    private static final Set<String> LATER = Set.of("refusal.missing", "override.refused.second");

    private final Entry voucher = add("voucher");
    private final ChoiceEntry kind;
    private final ChoiceEntry source;
    private final ChoiceEntry fundId = add(new ChoiceEntry("fundId", List.of()));
    private final Entry overdraft = add("overdraft");
    private final MoneyEntry amount = add(new MoneyEntry("amount")).must();
    private final DateEntry paidOn;
    private final ChoiceEntry way;
    private final Entry goods = add("goods");
    private final PickEntry payee;
    private final PickEntry household;
    private final ChoiceEntry campaign;
    private final NumberEntry budgetYear = add(new NumberEntry("budgetYear"));
    private final FlagEntry paidDirectly;
    private final ChoiceEntry schoolStage;
    private final FlagEntry newlyAdmitted;
    private final FlagEntry singleMother;
    private final Entry bankCard = add("bankCard");
    private final Entry remark = add("remark");
    private final Entry overrideReason = add("overrideReason");
    private final ChoiceEntry secondAccount = add(new ChoiceEntry("secondAccount", List.of()));
    private final Entry secondPassword = add("secondPassword");
    private List<AidFundBalance> balances = List.of();

    PaymentForm(Kit kit, CodeLists codes, Function<String, List<Pick>> people, Function<String, List<Pick>> households) {
        kind = add(codes.entry("kind", () -> codes.codes("aid.kind"))).must();
        source = add(codes.entry("source", () -> codes.codes("aid.source"))).must();
        paidOn = add(new DateEntry("paidOn", kit.clock())).must();
        way = add(codes.entry("way", () -> codes.codes("aid.way"))).must();
        payee = add(new PickEntry("payeePersonId", kit.background(), people)).must();
        household = add(new PickEntry("householdId", kit.background(), households));
        campaign = add(new ChoiceEntry("campaignId", List.of()));
        paidDirectly = flag("paidDirectly", kit);
        schoolStage = add(codes.entry("schoolStage", () -> Stream.concat(Stream.of(new Choice("", "")), codes.codes("school.stage").stream()).toList()));
        newlyAdmitted = flag("newlyAdmitted", kit);
        singleMother = flag("singleMother", kit);
        bankCard.masking(Masking::bankCard);
        fundId.hinting(id -> balance(id).map(each -> kit.words().say("fund.left_of", each.left().text(), each.fund().batch()))
                .orElse(""));
        fundId.text().addListener((all, before, now) -> balance(now).ifPresent(each -> source.text().set(each.fund().source())));
    }

    private Optional<AidFundBalance> balance(String id) {
        return balances.stream().filter(each -> Long.toString(each.fund().id()).equals(id)).findFirst();
    }

    /** The sources that money can be paid from, each with what it holds. */
    void funds(List<AidFundBalance> all) {
        balances = all;
        fundId.choices().setAll(Stream.concat(Stream.of(new Choice("", "")),
                all.stream().map(each -> new Choice(Long.toString(each.fund().id()), each.fund().name()))).toList());
    }

    void campaigns(List<Campaign> all) {
        campaign.choices().setAll(Stream.concat(Stream.of(new Choice("", "")),
                all.stream().map(each -> new Choice(Long.toString(each.id()), each.name()))).toList());
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
        way.fill(CodeLists.code(PayWay.BANK));
        paidDirectly.fill(Boolean.FALSE);
        bankCard.concealed().set(false);
    }

    /** A new payment to a family, by default to the worker. */
    void blankTo(Pick head, Pick file) {
        blank();
        payee.fill(head);
        household.fill(file);
    }

    void fill(Payment payment, Charge charge, Pick payee, Pick file) {
        voucher.fill(payment.voucher());
        kind.fill(payment.kind());
        fundId.fill(charge.fundId() == null ? "" : charge.fundId().toString());
        overdraft.fill(charge.reason());
        source.fill(payment.source());
        amount.fill(payment.amount());
        paidOn.fill(payment.paidOn());
        way.fill(CodeLists.code(payment.way()));
        goods.fill(payment.goods());
        this.payee.fill(payee);
        household.fill(file);
        campaign.fill(payment.campaignId() == null ? "" : payment.campaignId().toString());
        budgetYear.fill(payment.budgetYear());
        paidDirectly.fill(Boolean.valueOf(payment.paidDirectly()));
        schoolStage.fill(payment.schoolStage());
        newlyAdmitted.fill(payment.newlyAdmitted());
        singleMother.fill(payment.singleMother());
        bankCard.fill(payment.bankCard());
        bankCard.concealed().set(!payment.bankCard().isEmpty());
        remark.fill(payment.remark());
    }

    PaymentDraft draft(long id) {
        return new PaymentDraft(
                Math.max(0, id), voucher.get(), kind.get(), source.get(), amount.value().orElse(null), paidOn.value(),
                CodeLists.constant(PayWay.class, way.get()), goods.get(), payee.value(), household.value(),
                campaign.get().isEmpty() ? null : Long.valueOf(campaign.get()), budgetYear.whole(),
                Boolean.TRUE.equals(paidDirectly.value()), schoolStage.get(), newlyAdmitted.value(),
                singleMother.value(), bankCard.get(), remark.get(), List.of());
    }

    /** Who may confirm what a clause forbids. */
    void accounts(List<String> all) {
        secondAccount.choices().setAll(Stream.concat(Stream.of(""), all.stream()).map(name -> new Choice(name, name)).toList());
    }

    /** Asks for what the clauses that are passed need: a reason, and somebody else's word. */
    void passes(List<PassedClause> clauses) {
        overrideReason.shown().set(clauses.stream().anyMatch(Overriding::asksReason));
        var second = clauses.stream().anyMatch(Overriding::asksSecond);
        List.of(secondAccount, secondPassword).forEach(each -> each.shown().set(second));
    }

    Exemption exemption() {
        return new Exemption(overrideReason.get(), secondAccount.get(), secondPassword.get().toCharArray());
    }

    Charge charge() {
        return new Charge(fundId.get().isEmpty() ? null : Long.valueOf(fundId.get()), overdraft.get());
    }

    /** The fields that a limit or a rule looks at; a second account is asked once, on saving. */
    List<Entry> limited() {
        return List.of(kind, source, fundId, overdraft, overrideReason, amount, paidOn, way, payee, household, campaign, voucher);
    }

    /** What is still to be typed is not held against the clerk while she types. */
    static List<Refusal> said(List<Refusal> refusals) {
        return refusals.stream().filter(each -> !LATER.contains(each.key())).toList();
    }

    private FlagEntry flag(String field, Kit kit) {
        return add(new FlagEntry(field, kit.words().say("flag.yes"), kit.words().say("flag.no"), kit.words().say("flag.unknown")));
    }
}
