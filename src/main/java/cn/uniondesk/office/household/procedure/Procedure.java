package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the steps of a family's way: looks up what can follow, asks the rules, notes the step, and enters in the
 * register that a file was lifted or closed.
 */
public final class Procedure {

    private static final Action TAKE = new Action("procedure.step");
    private static final Action TAKE_BACK = new Action("procedure.take_back");

    private final Transactions transactions;
    private final Proceedings proceedings;
    private final Households households;
    private final RulesInForce rules;
    private final List<Gate> gates;
    private final Clock clock;

    /** @param gates rules of other areas that a step has to pass: papers, exclusions, income */
    public Procedure(
            Transactions transactions, Proceedings proceedings, Households households, RulesInForce rules,
            List<Gate> gates, Clock clock) {
        this.transactions = transactions;
        this.proceedings = proceedings;
        this.households = households;
        this.rules = rules;
        this.clock = clock;
        this.gates = new ArrayList<>(List.of(
                new DatesInOrder(clock), new DetailsGiven(), new NoticeTerm(), new FollowUpTerm()));
        this.gates.addAll(gates);
    }

    /** How far this family has come. */
    public CaseProgress way(long proceedingId) {
        return transactions.read(() -> waySoFar(proceedingId));
    }

    /** The same of one that may not be begun yet. */
    public CaseProgress way(Proceeding proceeding) {
        return transactions.read(() -> waySoFar(proceeding));
    }

    /** Inside of an office action. */
    CaseProgress waySoFar(long proceedingId) {
        return waySoFar(proceedings.find(proceedingId).orElseThrow());
    }

    private CaseProgress waySoFar(Proceeding proceeding) {
        var steps = proceedings.steps(proceeding.id());
        var file = proceeding.householdId() == null ? null : households.find(proceeding.householdId()).orElseThrow();
        var stage = steps.isEmpty() ? stageOf(proceeding) : steps.getLast().to();
        return new CaseProgress(proceeding, steps, stage, file == null ? null : file.filedOn());
    }

    /** A file that was taken over stands where its state of today stands. */
    private Stage stageOf(Proceeding proceeding) {
        if (proceeding.householdId() == null) {
            return Stage.DRAFT;
        }
        return households.state(proceeding.householdId(), LocalDate.now(clock)).map(state -> switch (state) {
            case ON_FILE -> Stage.ON_FILE;
            case LIFTED -> Stage.LIFTED;
            case CLOSED -> Stage.CLOSED;
        }).orElse(Stage.DRAFT);
    }

    /** What can be done now. A file is opened or renewed by {@link Filing}, since both make a decision. */
    public List<Step> possible(long proceedingId) {
        return Transition.possible(way(proceedingId).stage());
    }

    /** The first last day that the rule book allows a public notice that is posted on the day; empty where it asks for none. */
    public Optional<LocalDate> noticeUntil(CaseProgress way, LocalDate posted) {
        var now = rules.now();
        return now.length(NoticeTerm.rule(way), posted).map(days -> now.days().last(posted, days));
    }

    /** What the rules would say of the step, without taking it. */
    public Judgement judge(CaseProgress way, StepTaken step) {
        var judgement = new Judgement();
        if (Transition.of(way.stage(), step.step()).isEmpty()) {
            judgement.refuse("step", "procedure.refused.step." + way.stage());
            return judgement;
        }
        var now = rules.now();
        gates.forEach(gate -> gate.judge(way, step, now, judgement));
        return judgement;
    }

    /** Takes the step and gives the stage that it leads to. */
    public Outcome<Stage> take(long proceedingId, StepTaken step) {
        if (step.step() == Step.FILE || step.step() == Step.RENEW) {
            throw new IllegalArgumentException(step.step() + " makes a decision");
        }
        return transactions.change(TAKE, () -> {
            var way = waySoFar(proceedingId);
            return judge(way, step).outcome(() -> {
                enter(way, step);
                return note(way, step);
            });
        });
    }

    /** Inside of an office action, once the step is judged. */
    Stage note(CaseProgress way, StepTaken step) {
        var to = Transition.of(way.stage(), step.step()).orElseThrow().to();
        proceedings.add(step.leading(way.proceeding().id(), to), Origin.DESK);
        return to;
    }

    private void enter(CaseProgress way, StepTaken step) {
        var file = way.proceeding().householdId();
        if (file == null) {
            return;
        }
        switch (step.step()) {
            case LIFT -> households.enterState(file, step.on(), HouseholdState.LIFTED, step.documentNumber(), Origin.DESK);
            case CLOSE -> households.enterState(
                    file, step.on(), HouseholdState.CLOSED, closingReason(step), Origin.DESK);
            default -> { }
        }
    }

    private String closingReason(StepTaken step) {
        var word = rules.now().book().name(DetailsGiven.CLOSING_REASONS, step.reason());
        return step.note().isBlank() ? word : word + "：" + step.note();
    }

    /** Takes the last step back, a slip of the hand; not one that the register has entered. Gives the stage before. */
    public Outcome<Stage> takeBack(long proceedingId) {
        return transactions.change(TAKE_BACK, () -> {
            var way = waySoFar(proceedingId);
            var judgement = new Judgement();
            way.last().ifPresentOrElse(
                    last -> {
                        if (last.step().isEntered()) {
                            judgement.refuse("step", "procedure.refused.entered." + last.step());
                        }
                    },
                    () -> judgement.refuse("step", "procedure.refused.nothing"));
            return judgement.outcome(() -> {
                proceedings.takeBack(way.last().orElseThrow().id(), Origin.DESK);
                return waySoFar(proceedingId).stage();
            });
        });
    }
}
