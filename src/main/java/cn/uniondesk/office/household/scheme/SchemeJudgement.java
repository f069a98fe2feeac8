package cn.uniondesk.office.household.scheme;

import cn.uniondesk.office.Money;
import cn.uniondesk.office.household.Boundary;
import java.time.LocalDate;

/**
 * What a scheme said of a household, frozen when made.
 *
 * @param category empty where no line admitted it
 * @param income of the year, whole household
 * @param line of the category a head and month, null where there is none
 */
public record SchemeJudgement(
        long id,
        long householdId,
        String scheme,
        LocalDate judgedOn,
        String category,
        int people,
        Money income,
        Money line,
        Boundary boundary,
        String documentNumber,
        String rulebook) {}
