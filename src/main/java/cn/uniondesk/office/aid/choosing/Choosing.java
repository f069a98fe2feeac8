package cn.uniondesk.office.aid.choosing;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.campaign.CampaignPlans;
import cn.uniondesk.office.aid.campaign.CampaignStanding;
import cn.uniondesk.office.aid.choosing.ChoicePreview.Proposed;
import cn.uniondesk.office.aid.entitlement.Beneficiary;
import cn.uniondesk.office.aid.entitlement.Entitlement;
import cn.uniondesk.office.aid.entitlement.EntitlementDesk;
import cn.uniondesk.office.aid.entitlement.Entitlements;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.office.aid.entitlement.Taken;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.values.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes, flags and puts on the list. */
public final class Choosing {

    private final Transactions transactions;
    private final Candidates candidates;
    private final CampaignPlans plans;
    private final Entitlements entitlements;
    private final EntitlementDesk desk;
    private final People people;
    private final RulesInForce rules;
    private final Clock clock;

    public Choosing(
            Transactions transactions, Candidates candidates, CampaignPlans plans, Entitlements entitlements,
            EntitlementDesk desk, People people, RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.plans = plans;
        this.entitlements = entitlements;
        this.desk = desk;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** Who meets the criteria today; nothing is stored. */
    public ChoicePreview preview(long campaignId, Criteria criteria) {
        return transactions.read(() -> proposed(campaignId, candidates.find(criteria, LocalDate.now(clock))));
    }

    /** The same for people who are named one by one. */
    public ChoicePreview preview(long campaignId, List<Long> named) {
        return transactions.read(() -> proposed(campaignId, named.stream()
                .map(person -> candidates.of(person, LocalDate.now(clock))).toList()));
    }

    /** What seems given twice on the list as it stands, by entitlement; those without a flag are left out. */
    public Map<Long, List<Flag>> flags(long campaignId) {
        return transactions.read(() -> {
            var listed = listed(campaignId).stream()
                    .filter(each -> each.beneficiary() == Beneficiary.PERSON).toList();
            var persons = listed.stream().map(Entitlement::personId).collect(Collectors.toSet());
            var guard = guard(plans.standing(campaignId), persons);
            var flags = new HashMap<Long, List<Flag>>();
            listed.forEach(each -> {
                var found = guard.flags(each.personId(), persons);
                if (!found.isEmpty()) {
                    flags.put(each.id(), found);
                }
            });
            return Map.copyOf(flags);
        });
    }

    /** Puts people on the list, each with the same amount; flags hold nobody up. */
    public Outcome<Taken> put(long campaignId, List<Candidate> chosen, Money amount) {
        var plan = transactions.read(() -> plans.of(campaignId));
        return desk.choose(chosen.stream().map(each -> new Entitlement(
                0, campaignId, Beneficiary.PERSON, each.personId(), each.personId(), "", 1, each.householdId(),
                each.beneficiaryClass(), amount, plan.goods(), plan.way(), each.bankCard(), each.schoolStage(),
                each.newlyAdmitted(), null, "", State.CHOSEN, null)).toList());
    }

    /** A unit or station, for which somebody receives. */
    public record UnitGift(
            Beneficiary beneficiary, String unitName, Long receiverId, Integer headcount, String beneficiaryClass,
            Money amount) {}

    public Outcome<Taken> put(long campaignId, UnitGift gift) {
        var judgement = new cn.uniondesk.office.acts.Judgement();
        judgement.require("receiver", gift.receiverId());
        judgement.require("unitName", gift.unitName());
        judgement.require("amount", gift.amount());
        if (!judgement.stands()) {
            return Outcome.refused(judgement.refusals());
        }
        var plan = transactions.read(() -> plans.of(campaignId));
        return desk.choose(List.of(new Entitlement(
                0, campaignId, gift.beneficiary(), gift.receiverId(), gift.receiverId(), gift.unitName().strip(),
                gift.headcount() == null ? 0 : gift.headcount(), null, gift.beneficiaryClass(), gift.amount(), plan.goods(),
                plan.way(), "", "", null, null, "", State.CHOSEN, null)));
    }

    private ChoicePreview proposed(long campaignId, List<Candidate> found) {
        var standing = plans.standing(campaignId);
        var onList = listed(campaignId).stream().filter(each -> each.beneficiary() == Beneficiary.PERSON)
                .map(Entitlement::personId).collect(Collectors.toSet());
        var together = new HashSet<>(onList);
        found.forEach(each -> together.add(each.personId()));
        var guard = guard(standing, found.stream().map(Candidate::personId).collect(Collectors.toSet()));
        return new ChoicePreview(
                found.stream().map(each -> new Proposed(each, with(each, onList, guard.flags(each.personId(), together))))
                        .toList(),
                standing.planned(), standing.plan().budget());
    }

    private static List<Flag> with(Candidate each, Set<Long> onList, List<Flag> flags) {
        if (!onList.contains(each.personId())) {
            return flags;
        }
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(Flag.of(Flag.Kind.ON_LIST, each.name(), "", "", "")), flags.stream()).toList();
    }

    private OverlapGuard guard(CampaignStanding standing, Collection<Long> persons) {
        var today = LocalDate.now(clock);
        var plan = standing.plan();
        var side = new OverlapGuard.Side(standing.campaign(), plan.fundId(), plan.source());
        var couples = candidates.couples(persons, today);
        var all = OverlapGuard.around(persons, couples);
        var earlier = candidates.earlier(all, side.since(today)).stream()
                .collect(Collectors.groupingBy(Earlier::personId));
        var names = new HashMap<Long, String>();
        people.findAll(all).forEach((id, person) -> names.put(id, person.name()));
        return new OverlapGuard(side, new OverlapGuard.Known(couples, earlier, names), today, rules.now().book());
    }

    private List<Entitlement> listed(long campaignId) {
        return entitlements.ofCampaign(campaignId).stream()
                .map(line -> line.entitlement())
                .filter(each -> each.state() != State.WITHDRAWN)
                .toList();
    }
}
