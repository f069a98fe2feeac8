package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.EVIDENCE_PAPER;
import static cn.uniondesk.store.tables.Tables.EXCLUSION_ANSWER;
import static cn.uniondesk.store.tables.Tables.FAMILY_EVENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_PLAN;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_VISIT;
import static cn.uniondesk.store.tables.Tables.INCOME_MONTH;
import static cn.uniondesk.store.tables.Tables.PLAN_MEASURE;

import cn.uniondesk.office.household.exclusion.ExclusionAnswer;
import cn.uniondesk.office.household.family.FamilyEvent;
import cn.uniondesk.office.household.lifting.IncomeMonth;
import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.plan.PlanMeasure;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.store.OwnedTable.Shape;

/** What belongs to a family's case or file, as it lies in its tables. */
final class CaseTables {

    static final Shape<Visit> VISITS = Shape.of(Visit.class, HOUSEHOLD_VISIT.PROCEEDING_ID, HOUSEHOLD_VISIT.VISITED_ON)
            .declaring(Visit.DECLARATION);
    static final Shape<ExclusionAnswer> EXCLUSIONS = Shape.of(ExclusionAnswer.class, EXCLUSION_ANSWER.PROCEEDING_ID, EXCLUSION_ANSWER.ANSWERED_ON)
            .once("item", "answeredOn");
    static final Shape<Paper> PAPERS = Shape.of(Paper.class, EVIDENCE_PAPER.PROCEEDING_ID, EVIDENCE_PAPER.RECEIVED_ON);
    static final Shape<IncomeMonth> MONTHS = Shape.of(IncomeMonth.class, INCOME_MONTH.PROCEEDING_ID, INCOME_MONTH.FIRST_DAY)
            .named("month", INCOME_MONTH.FIRST_DAY).once("month");
    static final Shape<Plan> PLANS = Shape.of(Plan.class, HOUSEHOLD_PLAN.HOUSEHOLD_ID, HOUSEHOLD_PLAN.STARTS_ON)
            .declaring(Plan.DECLARATION);
    static final Shape<PlanMeasure> MEASURES = Shape.of(PlanMeasure.class, PLAN_MEASURE.PLAN_ID).declaring(PlanMeasure.DECLARATION);
    static final Shape<FamilyEvent> FAMILY_EVENTS = Shape.of(FamilyEvent.class, FAMILY_EVENT.HOUSEHOLD_ID, FAMILY_EVENT.ON_DAY)
            .named("on", FAMILY_EVENT.ON_DAY).named("change", FAMILY_EVENT.EVENT);

    private CaseTables() {}
}
