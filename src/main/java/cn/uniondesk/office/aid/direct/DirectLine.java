package cn.uniondesk.office.aid.direct;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * A payment by an upper level as the list of those shows it.
 *
 * @param unit whom to tell: the unit of the file, else the person's union
 * @param toldOn null while nobody was told
 */
public record DirectLine(
        long paymentId, String listName, int row, String name, String documentNumber, String householdNumber, Money amount,
        LocalDate paidOn, String unit, String toldUnit, LocalDate toldOn, String toldBy) {}
