package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.family.OneFile;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * Takes an application down: who applies, who lives with the applicant, why and for what. Refuses a family without the
 * applicant, a person named twice or in another open file, and a second application of the same person.
 */
public final class Applications {

    private static final Action SAVE = new Action("application.save");
    private static final Action TAKE_OVER = new Action("procedure.take_over");

    private final Transactions transactions;
    private final Proceedings proceedings;
    private final Households households;
    private final OneFile oneFile;
    private final Clock clock;

    public Applications(
            Transactions transactions, Proceedings proceedings, Households households, OneFile oneFile, Clock clock) {
        this.transactions = transactions;
        this.proceedings = proceedings;
        this.households = households;
        this.oneFile = oneFile;
        this.clock = clock;
    }

    /** Adds or changes an application with all its family, and gives its id. */
    public Outcome<Long> save(Proceeding application, List<FamilyMember> family) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            judge(application, family, judgement);
            return judgement.outcome(() -> {
                long id = proceedings.save(application, Origin.DESK);
                var kept = new HashSet<Long>();
                family.forEach(member -> kept.add(proceedings.saveMember(member.in(id), Origin.DESK)));
                proceedings.family(id).stream().filter(member -> !kept.contains(member.id()))
                        .forEach(member -> proceedings.removeMember(member.id(), Origin.DESK));
                return id;
            });
        });
    }

    private void judge(Proceeding application, List<FamilyMember> family, Judgement judgement) {
        if (application.householdId() != null) {
            judgement.refuse("", "application.refused.filed");
            return;
        }
        proceedings.pendingOf(application.applicantPersonId())
                .filter(other -> other.id() != application.id())
                .ifPresent(other -> judgement.refuse("applicant", "application.refused.pending"));
        var people = new HashSet<Long>();
        for (int i = 0; i < family.size(); i++) {
            var member = family.get(i);
            var field = "family." + i;
            if (!people.add(member.personId())) {
                judgement.refuse(field, "application.refused.twice");
            }
            var income = member.details().get(FamilyDetails.MONTHLY_INCOME);
            FamilyDetails.MONTHLY_INCOME.wrong(income, LocalDate.now(clock)).ifPresent(wrong ->
                    judgement.refuse(field + ".monthlyIncome", wrong.key(), income.text()));
            oneFile.refusal(field, member.personId(), LocalDate.now(clock), 0).ifPresent(refusal -> judgement.refuse(List.of(refusal)));
        }
        if (!people.contains(application.applicantPersonId())) {
            judgement.refuse("family", "application.refused.without_applicant");
        }
        if (application.causes().others().size() > 3 || application.causes().others().contains(application.causes().main())) {
            judgement.refuse("otherCauses", "application.refused.causes");
        }
    }

    /** The way of a file; one that was taken over from a ledger begins a way of its own where it stands. */
    public Proceeding ofHousehold(long householdId) {
        return transactions.read(() -> proceedings.ofHousehold(householdId)).orElseGet(() ->
                transactions.change(TAKE_OVER, () -> proceedings.ofHousehold(householdId).orElseGet(() -> {
                    long id = proceedings.save(takenOver(householdId), Origin.DESK);
                    return proceedings.find(id).orElseThrow();
                })));
    }

    /** The same to be looked at: the way of a file that was taken over is not begun by looking, and has no id yet. */
    public Proceeding seenOf(long householdId) {
        return transactions.read(() -> proceedings.ofHousehold(householdId).orElseGet(() -> takenOver(householdId)));
    }

    private Proceeding takenOver(long householdId) {
        var file = households.find(householdId).orElseThrow();
        var causes = households.causes(householdId, LocalDate.now(clock)).orElse(new Causes("", List.of()));
        return new Proceeding(0, householdId, file.headPersonId(), file.unionId(), false, causes, "", "");
    }
}
