package cn.uniondesk.office.household.plan;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;

/**
 * 帮扶措施: one thing to be done.
 *
 * @param details the fields of {@link #DECLARATION}
 */
public record PlanMeasure(long id, long planId, Values details) {

    /** One of the six helps: 助困 助学 助技 助岗 助法 助医. */
    public static final RecordField<String> HELP = RecordField.code("help", "help", 20).required().listed(4);
    public static final RecordField<String> MEASURE = RecordField.text("measure", 1_000).required().listed(12);
    public static final RecordField<String> RESPONSIBLE = RecordField.text("responsible", 60);
    public static final RecordField<LocalDate> DUE_ON = RecordField.day("dueOn").listed(7);
    /** Nothing until it is done. */
    public static final RecordField<LocalDate> DONE_ON = RecordField.event("doneOn").listed(7);
    public static final RecordField<String> OUTCOME = RecordField.spelt("outcome", 1_000, Spelling.FREE).listed(10);
    public static final Declaration DECLARATION =
            Declaration.of("plan_measure", MEASURE, HELP, RESPONSIBLE, DUE_ON, DONE_ON, OUTCOME);

    PlanMeasure in(long plan) {
        return new PlanMeasure(id, plan, details);
    }
}
