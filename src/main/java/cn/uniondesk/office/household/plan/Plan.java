package cn.uniondesk.office.household.plan;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;

/**
 * 帮扶计划 of one family.
 *
 * @param details the fields of {@link #DECLARATION}
 */
public record Plan(long id, long householdId, Values details) {

    public static final RecordField<LocalDate> STARTS_ON = RecordField.day("startsOn").required();
    public static final RecordField<String> NEEDS = told("needs").required();
    public static final RecordField<String> GOAL = told("goal");
    /** 帮扶联系责任人. */
    public static final RecordField<String> CADRE = RecordField.text("cadre", 50).required();
    public static final RecordField<String> CADRE_POST = RecordField.text("cadrePost", 100);
    public static final RecordField<String> CADRE_PHONE = RecordField.text("cadrePhone", 40);
    /** 一帮一: the person or unit that the family is paired with, nothing where none. */
    public static final RecordField<String> PAIRED_WITH = RecordField.text("pairedWith", 150);
    public static final RecordField<String> PAIRED_PHONE = RecordField.text("pairedPhone", 40);
    public static final RecordField<LocalDate> PAIRED_ON = RecordField.day("pairedOn");
    /** Nothing while it runs. */
    public static final RecordField<LocalDate> ENDED_ON = RecordField.day("endedOn");
    /** What came of it. */
    public static final RecordField<String> OUTCOME = told("outcome");
    public static final Declaration DECLARATION = Declaration.of("household_plan", CADRE, STARTS_ON, NEEDS, GOAL, CADRE_POST,
            CADRE_PHONE, PAIRED_WITH, PAIRED_PHONE, PAIRED_ON, ENDED_ON, OUTCOME);

    private static RecordField<String> told(String name) {
        return RecordField.spelt(name, 2_000, Spelling.FREE);
    }

    /** What a new plan says before anything is typed. */
    public static Values begun(LocalDate on, String cadre) {
        return Values.NONE.with(STARTS_ON, on).with(CADRE, cadre);
    }

    public LocalDate startsOn() {
        return details.get(STARTS_ON);
    }

    public String text(RecordField<String> detail) {
        return details.text(detail);
    }
}
