package cn.uniondesk.office.aid.direct;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * A row of an upper level's list as it was understood.
 *
 * @param number document number, empty where it cannot be read
 * @param unit as the list names it
 * @param personId 0 for somebody who is new to the office
 * @param householdId the file on which the person was on the day, null for none
 * @param held why it waits, null for the others
 */
public record DirectRow(
        String sheet, int row, Fate fate, String name, String number, String unit, Money amount, LocalDate paidOn,
        long personId, Long householdId, String householdNumber, Refusal held) {

    /** 对上档案, 对上人员, 新人员, 已有, 暂存. */
    public enum Fate {
        ON_FILE, KNOWN_PERSON, NEW_PERSON, TAKEN_BEFORE, HELD
    }

    /** Whether taking the list in adds a payment. */
    public boolean isNew() {
        return fate == Fate.ON_FILE || fate == Fate.KNOWN_PERSON || fate == Fate.NEW_PERSON;
    }
}
