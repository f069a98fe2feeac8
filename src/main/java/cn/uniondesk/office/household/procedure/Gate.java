package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.calendar.Deadlines;

/** A rule that a step has to pass. */
public interface Gate {

    void judge(CaseProgress way, StepTaken step, Deadlines rules, Judgement judgement);
}
