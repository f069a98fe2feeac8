package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.Judgement;
import cn.uniondesk.office.calendar.Deadlines;

/** A rule that a step has to pass. */
public interface Gate {

    void judge(Way way, StepTaken step, Deadlines rules, Judgement judgement);
}
