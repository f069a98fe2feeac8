package cn.uniondesk.office.household;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * 家庭成员: a person living in a household from one day until another, the head too.
 *
 * @param relation 与户主关系 as written (本人, 配偶, 子 ...)
 * @param leftOn first day on which the person no longer lives there, null while living there
 * @param standing 人员身份 (在职, 学生 ...)
 * @param monthlyIncome 月收入, null where unknown
 * @param schoolStage 学段, a code of list {@code school.stage}, empty where none
 */
public record HouseholdMember(
        long id,
        long householdId,
        long personId,
        String relation,
        LocalDate joinedOn,
        LocalDate leftOn,
        String standing,
        Money monthlyIncome,
        String school,
        String schoolStage,
        Integer schoolYearEntered) {

    public boolean livesThere(LocalDate on) {
        return !on.isBefore(joinedOn) && (leftOn == null || on.isBefore(leftOn));
    }

    /** The same member under the id by which the office knows the row. */
    public HouseholdMember known(long as) {
        return new HouseholdMember(
                as, householdId, personId, relation, joinedOn, leftOn, standing, monthlyIncome, school, schoolStage,
                schoolYearEntered);
    }

    /** The same member, no longer living there from the day on. */
    public HouseholdMember leaving(LocalDate on) {
        return new HouseholdMember(
                id, householdId, personId, relation, joinedOn, on, standing, monthlyIncome, school, schoolStage,
                schoolYearEntered);
    }

    /** The same person as a new member of another household. */
    public HouseholdMember movedTo(long household, String newRelation, LocalDate on) {
        return new HouseholdMember(
                0, household, personId, newRelation, on, null, standing, monthlyIncome, school, schoolStage,
                schoolYearEntered);
    }
}
