package cn.uniondesk.office.household.scheme;

import cn.uniondesk.office.household.Boundary;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.values.Money;
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
        String rulebook) {

    /** What the scheme says of these finances on the day. */
    public static SchemeJudgement of(Scheme scheme, long householdId, Finances finances, LocalDate on, String rulebook) {
        var line = scheme.judge(finances);
        return new SchemeJudgement(
                0, householdId, scheme.code(), on, line.map(Scheme.Line::category).orElse(""), finances.people(),
                finances.income(), line.map(Scheme.Line::line).orElse(null),
                line.map(Scheme.Line::boundary).orElse(Boundary.AT_MOST),
                line.map(Scheme.Line::documentNumber).orElse(""), rulebook);
    }

    /** The same judgement of this household. */
    public SchemeJudgement of(long household) {
        return new SchemeJudgement(
                id, household, scheme, judgedOn, category, people, income, line, boundary, documentNumber, rulebook);
    }
}
