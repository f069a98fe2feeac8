package cn.uniondesk.office.household.plan;

import java.time.LocalDate;

/**
 * 帮扶措施: one thing to be done.
 *
 * @param help one of the six helps, a code of the rule book's list {@code help}: 助困 助学 助技 助岗 助法 助医
 * @param doneOn null until it is done
 */
public record PlanMeasure(
        long id,
        long planId,
        String help,
        String measure,
        String responsible,
        LocalDate dueOn,
        LocalDate doneOn,
        String outcome) {

    PlanMeasure in(long plan) {
        return new PlanMeasure(id, plan, help, measure, responsible, dueOn, doneOn, outcome);
    }
}
