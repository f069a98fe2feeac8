package cn.uniondesk.office.household.plan;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * Keeps plans with their measures. Refuses a plan before the filing, without cadre or needs, a help that the rule book
 * does not know, and something done before the plan began or without saying what came of it.
 */
public final class PlanDesk {

    private static final Action SAVE = new Action("plan.save");

    private final Transactions transactions;
    private final OwnedRecords<Plan> plans;
    private final OwnedRecords<PlanMeasure> measures;
    private final Households households;
    private final RulesInForce rules;
    private final Clock clock;

    public PlanDesk(Transactions transactions, OwnedRecords<Plan> plans, OwnedRecords<PlanMeasure> measures, Households households,
            RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.measures = measures;
        this.households = households;
        this.rules = rules;
        this.clock = clock;
    }

    /** Adds or changes the plan with all its measures; the file names its cadre from now on. */
    public Outcome<Long> save(Plan plan, List<PlanMeasure> told) {
        return transactions.change(SAVE, () -> {
            var file = households.find(plan.householdId()).orElseThrow();
            var judgement = new Judgement();
            judge(plan, file, judgement);
            for (int i = 0; i < told.size(); i++) {
                judge("measures." + i + ".", told.get(i), plan, judgement);
            }
            return judgement.outcome(() -> keep(plan, told, file));
        });
    }

    private void judge(Plan plan, Household file, Judgement judgement) {
        var said = plan.details();
        judgement.refuse(said.wrong(Plan.DECLARATION.fields(), LocalDate.now(clock)));
        judgement.notBefore("startsOn", plan.startsOn(), file.filedOn(), "household.refused.before_filing");
        judgement.notBefore("endedOn", said.get(Plan.ENDED_ON), plan.startsOn(), "refusal.ends_first");
        if (said.says(Plan.ENDED_ON)) {
            judgement.require("outcome", said.text(Plan.OUTCOME));
        }
        if (said.says(Plan.PAIRED_ON)) {
            judgement.require("pairedWith", said.text(Plan.PAIRED_WITH));
        }
        plans.of(plan.householdId()).stream()
                .filter(other -> other.id() != plan.id() && other.startsOn().equals(plan.startsOn()))
                .findFirst()
                .ifPresent(_ -> judgement.refuse("startsOn", "plan.refused.day", plan.startsOn().toString()));
    }

    private void judge(String field, PlanMeasure measure, Plan plan, Judgement judgement) {
        var today = LocalDate.now(clock);
        var said = measure.details();
        said.wrong(PlanMeasure.DECLARATION.fields(), today).forEach(wrong ->
                judgement.refuse(new Refusal(field + wrong.field(), wrong.key(), wrong.arguments())));
        var help = said.text(PlanMeasure.HELP);
        if (!help.isEmpty() && rules.now().book().list("help", today).stream().noneMatch(each -> each.code().equals(help))) {
            judgement.refuse(field + "help", "refusal.code", help);
        }
        judgement.notBefore(field + "doneOn", said.get(PlanMeasure.DONE_ON), plan.startsOn(), "plan.refused.done_before");
        if (said.says(PlanMeasure.DONE_ON)) {
            judgement.require(field + "outcome", said.text(PlanMeasure.OUTCOME));
        }
    }

    private long keep(Plan plan, List<PlanMeasure> told, Household file) {
        long id = plans.save(plan, Origin.DESK);
        var kept = new HashSet<Long>();
        told.forEach(measure -> kept.add(measures.save(measure.in(id), Origin.DESK)));
        measures.of(id).stream().filter(measure -> !kept.contains(measure.id()))
                .forEach(measure -> measures.remove(measure.id(), Origin.DESK));
        boolean isLatest = plans.of(plan.householdId()).getLast().id() == id;
        if (isLatest && !file.text(Household.CONTACT_CADRE).equals(plan.text(Plan.CADRE))) {
            households.save(file.lookedAfterBy(plan.text(Plan.CADRE)), Origin.DESK);
        }
        return id;
    }
}
