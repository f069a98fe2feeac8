package cn.uniondesk.office.aid.choosing;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * Aid that somebody got, or is on a list for.
 *
 * @param personId whom it was for, or who received it
 * @param received whether the person received it for another
 * @param campaignId null where the ledger names none
 * @param fundId null where it names no source batch
 * @param on null while it is only planned
 * @param direct paid by an upper level itself
 */
public record Earlier(
        long personId, boolean received, String kind, String source, Long fundId, Long campaignId, String campaign,
        int budgetYear, LocalDate on, Money amount, boolean direct) {}
