package cn.uniondesk.office.aid.choosing;

/**
 * Whom to look for; what is empty or null does not restrict.
 *
 * @param category 困难类别, a code of {@code household.category}
 * @param cause main cause, a code of {@code cause}
 * @param unionId the union that keeps the file, or whose member it is
 * @param schoolStage of students, a code of {@code school.stage}
 * @param group of members, a code of {@code member.group}
 * @param newEmployment only members in new forms of employment
 * @param newlyAdmitted only students who began in the campaign's year
 */
public record Criteria(
        Pool pool, String category, String cause, Long unionId, String schoolStage, String group, boolean newEmployment,
        boolean newlyAdmitted) {

    public static Criteria of(Pool pool) {
        return new Criteria(pool, "", "", null, "", "", false, false);
    }
}
