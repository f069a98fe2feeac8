package cn.uniondesk.office.aid.entitlement;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.campaign.CampaignPlans;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps the list of a campaign and takes its steps, for one or many at once. Approving beyond the budget needs a reason;
 * paying is judged like any payment; the bank returns only what was transferred; who fetches for another is named.
 */
public final class EntitlementDesk {

    private static final Action CHOOSE = new Action("entitlement.choose");
    private static final Action CHANGE = new Action("entitlement.change");
    private static final Action TAKE_OFF = new Action("entitlement.remove");
    private static final Action STEP = new Action("entitlement.step");

    private final Transactions transactions;
    private final Entitlements entitlements;
    private final CampaignPlans plans;
    private final Paying paying;
    private final People people;
    private final RulesInForce rules;
    private final Clock clock;

    public EntitlementDesk(
            Transactions transactions, Entitlements entitlements, CampaignPlans plans, Paying paying, People people,
            RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.entitlements = entitlements;
        this.plans = plans;
        this.paying = paying;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** Puts them on the list, whoever was withdrawn from it again; those who stand on it already are left. */
    public Outcome<Taken> choose(List<Entitlement> chosen) {
        return transactions.change(CHOOSE, () -> {
            var kinds = chosen.stream().map(Entitlement::campaignId).distinct().collect(Collectors.toMap(id -> id, this::kind));
            return choose(chosen, kinds);
        });
    }

    private Outcome<Taken> choose(List<Entitlement> chosen, Map<Long, String> kinds) {
        return each(chosen, (one, judgement) -> {
            judge(one, kinds.get(one.campaignId()), judgement);
            var before = entitlements.same(one);
            before.filter(known -> known.state() != State.WITHDRAWN).ifPresent(_ ->
                    judgement.refuse("personId", "entitlement.refused.on_list", name(one)));
            if (judgement.stands()) {
                entitlements.save(one.known(before.map(Entitlement::id).orElse(0L)), Origin.DESK);
            }
        });
    }

    private String kind(long campaignId) {
        return plans.standing(campaignId).campaign().kind();
    }

    /** Changes what somebody gets, before it is paid. */
    public Outcome<Long> change(Entitlement changed) {
        return transactions.change(CHANGE, () -> {
            var judgement = new Judgement();
            var before = entitlements.find(changed.id()).orElseThrow();
            judge(changed, kind(changed.campaignId()), judgement);
            if (before.state() != State.CHOSEN) {
                judgement.refuse("", "entitlement.refused.approved", name(before));
            }
            return judgement.outcome(() -> entitlements.save(changed.in(before.state(), null, changed.bankCard()), Origin.DESK));
        });
    }

    /** Takes off the list who is not approved yet. */
    public Outcome<Taken> remove(List<Long> ids) {
        return transactions.change(TAKE_OFF, () -> each(found(ids), (one, judgement) -> {
            if (one.state() != State.CHOSEN) {
                judgement.refuse("", "entitlement.refused.approved", name(one));
            } else {
                entitlements.remove(one.id(), Origin.DESK);
            }
        }));
    }

    public Outcome<Taken> take(List<Long> ids, ListStepTaken taken) {
        return transactions.change(STEP, () -> {
            var judgement = new Judgement();
            var all = found(ids);
            judge(taken, judgement);
            if (taken.step() == ListStep.APPROVE) {
                judgeBudget(all, taken, judgement);
            }
            return judgement.stands()
                    ? each(all, (one, said) -> take(one, taken, said))
                    : Outcome.refused(judgement.refusals());
        });
    }

    private void take(Entitlement one, ListStepTaken taken, Judgement judgement) {
        var next = one.state().after(taken.step());
        if (next.isEmpty()) {
            judgement.refuse("", "entitlement.refused.state." + one.state().name().toLowerCase(java.util.Locale.ROOT));
            return;
        }
        var events = entitlements.events(one.id());
        if (!events.isEmpty()) {
            judgement.notBefore("on", taken.on(), events.getLast().taken().on(), "entitlement.refused.before");
        }
        if (taken.step() == ListStep.RETURN && one.way() != PayWay.BANK) {
            judgement.refuse("", "entitlement.refused.not_bank");
        }
        if (!judgement.stands()) {
            return;
        }
        paying.take(one, taken, judgement).ifPresent(paid -> {
            entitlements.save(one.in(next.get(), paid.paymentId(), paid.bankCard()), Origin.DESK);
            entitlements.add(one.id(), taken, Origin.DESK);
            paid.afterwards().run();
        });
    }

    private void judge(ListStepTaken taken, Judgement judgement) {
        judgement.require("on", taken.on());
        judgement.notFuture("on", taken.on(), LocalDate.now(clock));
        switch (taken.step()) {
            case WITHDRAW, RETURN -> judgement.require("reason", taken.reason());
            case FETCH -> {
                judgement.require("byName", taken.byName());
                judgement.require("byRelation", taken.byRelation());
                judgement.require("byDocument", taken.byDocument());
            }
            case APPROVE, PAY, PAY_AGAIN, SIGN -> { }
        }
    }

    private void judgeBudget(List<Entitlement> all, ListStepTaken taken, Judgement judgement) {
        all.stream().map(Entitlement::campaignId).distinct().forEach(campaign -> {
            var budget = plans.of(campaign).budget();
            var approved = entitlements.ofCampaign(campaign).stream()
                    .map(line -> line.entitlement())
                    .filter(each -> each.state() != State.CHOSEN && each.state() != State.WITHDRAWN);
            var now = all.stream().filter(each -> each.campaignId() == campaign && each.state() == State.CHOSEN);
            var sum = java.util.stream.Stream.concat(approved, now).map(Entitlement::amount).reduce(Money.ZERO, Money::plus);
            if (budget.fen() > 0 && sum.compareTo(budget) > 0 && taken.reason().isBlank()) {
                judgement.refuse("reason", "entitlement.refused.budget",
                        budget.text(), sum.text(), sum.minus(budget).text());
            }
        });
    }

    private void judge(Entitlement one, String kind, Judgement judgement) {
        var today = LocalDate.now(clock);
        judgement.require("way", one.way());
        if (one.amount() == null || one.amount().fen() <= 0) {
            judgement.refuse("amount", "payment.refused.amount", one.amount() == null ? "" : one.amount().text());
        }
        if (one.way() == PayWay.GOODS) {
            judgement.require("goods", one.goods());
        }
        if (one.beneficiary() != Beneficiary.PERSON) {
            judgement.require("unitName", one.unitName());
            if (one.headcount() < 0) {
                judgement.refuse("headcount", "refusal.negative", Integer.toString(one.headcount()));
            }
        }
        if (rules.now().book().list("aid.class", today).stream().noneMatch(each -> each.code().equals(one.beneficiaryClass()))) {
            judgement.refuse("beneficiaryClass", "refusal.code", one.beneficiaryClass());
        }
        boolean needsFile = rules.now().rule("aid.kinds.filed", today).filter(rule -> rule.words().contains(kind)).isPresent();
        if (needsFile && one.householdId() == null) {
            judgement.refuse("householdId", "payment.refused.no_file", rules.now().book().name("aid.kind", kind));
        }
    }

    private List<Entitlement> found(List<Long> ids) {
        return ids.stream().distinct().map(id -> entitlements.find(id).orElseThrow()).toList();
    }

    private interface Doing {
        void on(Entitlement one, Judgement judgement);
    }

    private Outcome<Taken> each(List<Entitlement> all, Doing doing) {
        int done = 0;
        var left = new ArrayList<Taken.Left>();
        var advice = new ArrayList<Taken.Said>();
        for (var one : all) {
            var judgement = new Judgement();
            doing.on(one, judgement);
            if (judgement.stands()) {
                done++;
                judgement.advice().forEach(each -> advice.add(new Taken.Said(one.id(), name(one), each)));
            } else {
                left.add(new Taken.Left(one.id(), name(one), judgement.refusals()));
            }
        }
        return Outcome.done(new Taken(done, left, advice));
    }

    private String name(Entitlement one) {
        return one.beneficiary() == Beneficiary.PERSON
                ? people.find(one.personId()).map(Person::name).orElse("")
                : one.unitName();
    }
}
