package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.record.OwnedRecords;

/** 回访: a follow-up does not end without a return visit since the family was lifted. */
public final class ReturnVisits implements Gate {

    private final OwnedRecords<Visit> visits;

    public ReturnVisits(OwnedRecords<Visit> visits) {
        this.visits = visits;
    }

    @Override
    public void judge(CaseProgress way, StepTaken step, Deadlines rules, Judgement judgement) {
        if (step.step() == Step.END_FOLLOW_UP && visits.of(way.proceeding().id()).stream()
                .noneMatch(visit -> visit.purpose() == VisitPurpose.FOLLOW_UP)) {
            judgement.refuse("step", "procedure.refused.unvisited");
        }
    }
}
