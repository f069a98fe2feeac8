package cn.uniondesk.office.aid.campaign;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.money.AidFunds;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Opens and changes campaigns. Refuses a period that ends before it begins, a budget below zero or below what is already
 * on the list, and a source of money that is of another kind than stated; a period that crosses the year's end needs its
 * budget year said.
 */
public final class CampaignDesk {

    private static final Action SAVE = new Action("campaign.save");

    private final Transactions transactions;
    private final Payments payments;
    private final CampaignPlans plans;
    private final AidFunds funds;
    private final RuleBooks books;
    private final Clock clock;

    public CampaignDesk(
            Transactions transactions, Payments payments, CampaignPlans plans, AidFunds funds, RuleBooks books, Clock clock) {
        this.transactions = transactions;
        this.payments = payments;
        this.plans = plans;
        this.funds = funds;
        this.books = books;
        this.clock = clock;
    }

    /** The campaign's id. */
    public Outcome<Long> save(CampaignDraft draft) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            judge(draft, judgement);
            judge(draft.plan(), judgement);
            if (draft.id() != 0 && judgement.stands()) {
                judgeChange(draft, judgement);
            }
            return judgement.outcome(() -> {
                long id = payments.saveCampaign(campaign(draft), Origin.DESK);
                plans.save(sourced(draft.plan()).of(id), Origin.DESK);
                return id;
            });
        });
    }

    private void judge(CampaignDraft draft, Judgement judgement) {
        judgement.require("name", draft.name());
        judgement.require("kind", draft.kind());
        judgement.require("startsOn", draft.startsOn());
        judgement.require("endsOn", draft.endsOn());
        judgeCode("kind", "aid.kind", draft.kind(), judgement);
        judgement.notBefore("endsOn", draft.endsOn(), draft.startsOn(), "refusal.ends_first");
        payments.campaignCoded(draft.code().strip()).filter(other -> other.id() != draft.id()).ifPresent(other ->
                judgement.refuse("code", "campaign.refused.code", other.name()));
        if (draft.startsOn() == null || draft.endsOn() == null) {
            return;
        }
        int first = draft.startsOn().getYear();
        int last = draft.endsOn().getYear();
        if (draft.budgetYear() == null && first != last) {
            judgement.refuse("budgetYear", "campaign.refused.budget_year", Integer.toString(first), Integer.toString(last));
        } else if (draft.budgetYear() != null && (draft.budgetYear() < first || draft.budgetYear() > last)) {
            judgement.advise("budgetYear", "campaign.advice.budget_year", draft.budgetYear().toString());
        }
    }

    private void judge(CampaignPlan plan, Judgement judgement) {
        judgement.require("way", plan.way());
        if (plan.fundId() == null) {
            judgement.require("source", plan.source());
            judgeCode("source", "aid.source", plan.source(), judgement);
        } else if (funds.find(plan.fundId()).isEmpty()) {
            judgement.refuse("fundId", "fund.refused.gone");
        }
        if (plan.budget().fen() < 0) {
            judgement.refuse("budget", "refusal.negative", plan.budget().text());
        }
        if (plan.amount().fen() < 0) {
            judgement.refuse("amount", "refusal.negative", plan.amount().text());
        }
        if (plan.way() == PayWay.GOODS) {
            judgement.require("goods", plan.goods());
        }
        plan.classes().forEach(each -> judgeCode("classes", "aid.class", each, judgement));
        if (plan.budget().fen() == 0) {
            judgement.advise("budget", "campaign.advice.no_budget");
        }
    }

    private void judgeChange(CampaignDraft draft, Judgement judgement) {
        var standing = plans.standing(draft.id());
        if (!standing.campaign().kind().equals(draft.kind()) && standing.listed() + standing.payments() > 0) {
            judgement.refuse("kind", "campaign.refused.kind_used");
        }
        var budget = draft.plan().budget();
        if (budget.fen() > 0 && budget.compareTo(standing.taken()) < 0) {
            judgement.advise("budget", "campaign.advice.below_list", standing.taken().text(),
                    standing.taken().minus(budget).text());
        }
    }

    private void judgeCode(String field, String list, String code, Judgement judgement) {
        RuleBook book = books.current();
        if (!code.isBlank() && book.list(list, LocalDate.now(clock)).stream().noneMatch(row -> row.code().equals(code))) {
            judgement.refuse(field, "refusal.code", code);
        }
    }

    private Campaign campaign(CampaignDraft draft) {
        int year = draft.budgetYear() == null ? draft.startsOn().getYear() : draft.budgetYear();
        var code = draft.code().isBlank() ? code(draft.kind(), year) : draft.code().strip();
        return new Campaign(
                draft.id(), code, draft.name().strip(), draft.kind(), draft.startsOn(), draft.endsOn(), year);
    }

    private String code(String kind, int year) {
        var wanted = kind.toUpperCase(Locale.ROOT).replace('_', '-') + "-" + year;
        var code = wanted;
        for (int next = 2; payments.campaignCoded(code).isPresent(); next++) {
            code = wanted + "-" + next;
        }
        return code;
    }

    private CampaignPlan sourced(CampaignPlan plan) {
        var source = plan.fundId() == null ? plan.source() : funds.find(plan.fundId()).orElseThrow().source();
        return new CampaignPlan(
                plan.campaignId(), plan.budget(), plan.fundId(), source, plan.way(), plan.amount(), plan.goods().strip(),
                plan.classes(), plan.decision().strip(), plan.remark().strip());
    }
}
