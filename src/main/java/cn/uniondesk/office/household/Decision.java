package cn.uniondesk.office.household;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * 认定: a recognition decision, frozen when made; no later rule changes it.
 *
 * @param category what the office decided, in force from {@code decidedOn}
 * @param computed what the rule of the day gives
 * @param stated whether the office stated the category itself (an existing ledger) instead of taking the computed one
 * @param standard 低保标准 a head and month on that day, null where there was none
 * @param boundary whether the line itself belongs to the category
 * @param relativeMultiplePercent 相对困难 line as per cent of the standard, 200 for twice
 * @param lossSharePercent 意外致困: loss above this share of a year's income, 80
 * @param documentNumber document of the standard
 * @param rulebook version of the rule book
 * @param card the arithmetic as it was shown, line by line
 */
public record Decision(
        long id,
        long householdId,
        LocalDate decidedOn,
        Category category,
        Category computed,
        boolean stated,
        Finances finances,
        Money standard,
        Boundary boundary,
        int relativeMultiplePercent,
        int lossSharePercent,
        String documentNumber,
        String rulebook,
        String card) {

    /** The same decision as one on this file. */
    public Decision of(long household) {
        return new Decision(
                id, household, decidedOn, category, computed, stated, finances, standard, boundary, relativeMultiplePercent,
                lossSharePercent, documentNumber, rulebook, card);
    }
}
