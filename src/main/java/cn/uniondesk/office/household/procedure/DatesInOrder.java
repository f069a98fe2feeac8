package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.calendar.Deadlines;
import java.time.Clock;
import java.time.LocalDate;

/** A step is not taken before the one that it follows, nor in the future. */
final class DatesInOrder implements Gate {

    private final Clock clock;

    DatesInOrder(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void judge(CaseProgress way, StepTaken step, Deadlines rules, Judgement judgement) {
        if (step.on() == null) {
            judgement.refuse("on", "procedure.refused.day_missing");
            return;
        }
        if (step.on().isAfter(LocalDate.now(clock))) {
            judgement.refuse("on", "procedure.refused.future", step.on().toString());
        }
        way.last().filter(last -> step.on().isBefore(last.on())).ifPresentOrElse(
                last -> judgement.refuse(
                        "on", "procedure.refused.before." + last.step(), step.on().toString(), last.on().toString()),
                () -> {
                    if (way.begunOn() != null && step.on().isBefore(way.begunOn())) {
                        judgement.refuse(
                                "on", "procedure.refused.before.FILE", step.on().toString(), way.begunOn().toString());
                    }
                });
    }
}
