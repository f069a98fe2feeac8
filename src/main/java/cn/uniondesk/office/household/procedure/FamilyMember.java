package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * A person living with the applicant, the applicant too, as the application states it.
 *
 * @param relation 与申请人关系 (本人, 配偶, 子 ...)
 * @param standing 人员身份
 * @param monthlyIncome 月收入, null where unknown
 */
public record FamilyMember(
        long id,
        long proceedingId,
        long personId,
        String relation,
        String standing,
        Money monthlyIncome,
        String school,
        String schoolStage,
        Integer schoolYearEntered) {

    /** The same as somebody of a household, from the day on. */
    public HouseholdMember livingIn(long household, LocalDate from) {
        return new HouseholdMember(
                0, household, personId, relation, from, null, standing, monthlyIncome, school, schoolStage, schoolYearEntered);
    }

    FamilyMember in(long proceeding) {
        return new FamilyMember(
                id, proceeding, personId, relation, standing, monthlyIncome, school, schoolStage, schoolYearEntered);
    }
}
