package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.campaign.CampaignDraft;
import cn.uniondesk.office.aid.campaign.CampaignPlan;
import cn.uniondesk.office.aid.campaign.CampaignStanding;
import cn.uniondesk.office.aid.money.AidFundBalance;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.util.List;
import java.util.stream.Stream;

/** The form of a campaign and what is planned for it. */
final class CampaignPlanForm extends FormModel {

    private final Entry name = add("name").must();
    private final Entry code = add("code");
    private final ChoiceEntry kind;
    private final DateEntry startsOn;
    private final DateEntry endsOn;
    private final NumberEntry budgetYear = add(new NumberEntry("budgetYear"));
    private final MoneyEntry budget = add(new MoneyEntry("budget"));
    private final ChoiceEntry fundId = add(new ChoiceEntry("fundId", List.of()));
    private final ChoiceEntry source;
    private final ChoiceEntry way;
    private final MoneyEntry amount = add(new MoneyEntry("amount"));
    private final Entry goods = add("goods");
    private final ChoiceEntry beneficiaryClass;
    private final Entry decision = add("decision");
    private final Entry remark = add("remark");
    private List<AidFundBalance> balances = List.of();

    CampaignPlanForm(Kit kit, CodeLists codes) {
        kind = add(codes.entry("kind", () -> codes.codes("aid.kind"))).must();
        startsOn = add(new DateEntry("startsOn", kit.clock())).must();
        endsOn = add(new DateEntry("endsOn", kit.clock())).must();
        source = add(codes.entry("source", () -> codes.codes("aid.source")));
        way = add(codes.entry("way", () -> codes.codes("aid.way"))).must();
        beneficiaryClass = add(codes.entry("classes", () -> Stream.concat(Stream.of(new Choice("", "")), codes.codes("aid.class").stream()).toList()));
        fundId.hinting(id -> balances.stream().filter(each -> Long.toString(each.fund().id()).equals(id)).findFirst()
                .map(each -> kit.words().say("fund.left_of", each.left().text(), each.fund().batch())).orElse(""));
        fundId.text().addListener((all, before, now) -> balances.stream()
                .filter(each -> Long.toString(each.fund().id()).equals(now)).findFirst()
                .ifPresent(each -> source.text().set(each.fund().source())));
    }

    void funds(List<AidFundBalance> all) {
        balances = all;
        fundId.choices().setAll(Stream.concat(Stream.of(new Choice("", "")), all.stream()
                .map(each -> new Choice(Long.toString(each.fund().id()), each.fund().name()))).toList());
        var chosen = fundId.get();
        fundId.fill("");
        fundId.fill(chosen);
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
        way.fill(CodeLists.code(PayWay.BANK));
        source.fill("own");
        kind.fill("warmth");
    }

    void fill(CampaignStanding standing) {
        var campaign = standing.campaign();
        var plan = standing.plan();
        name.fill(campaign.name());
        code.fill(campaign.code());
        kind.fill(campaign.kind());
        startsOn.fill(campaign.startsOn());
        endsOn.fill(campaign.endsOn());
        budgetYear.fill(campaign.budgetYear());
        budget.fill(plan.budget().fen() == 0 ? null : plan.budget());
        fundId.fill(plan.fundId() == null ? "" : plan.fundId().toString());
        source.fill(plan.source());
        way.fill(CodeLists.code(plan.way()));
        amount.fill(plan.amount().fen() == 0 ? null : plan.amount());
        goods.fill(plan.goods());
        beneficiaryClass.fill(plan.classes().stream().findFirst().orElse(""));
        decision.fill(plan.decision());
        remark.fill(plan.remark());
    }

    CampaignDraft draft(long id) {
        return new CampaignDraft(
                Math.max(0, id), code.get(), name.get(), kind.get(), startsOn.value(), endsOn.value(), budgetYear.whole(),
                new CampaignPlan(
                        Math.max(0, id), budget.orZero(), fundId.get().isEmpty() ? null : Long.valueOf(fundId.get()),
                        source.get(), CodeLists.constant(PayWay.class, way.get()), amount.orZero(), goods.get(),
                        beneficiaryClass.get().isEmpty() ? List.of() : List.of(beneficiaryClass.get()), decision.get(),
                        remark.get()));
    }
}
