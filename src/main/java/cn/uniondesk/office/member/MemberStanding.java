package cn.uniondesk.office.member;

/** What holds of a member on one day: state, union, and the two marks of group. */
public record MemberStanding(MemberState state, long unionId, EightGroup eightGroup, boolean newEmployment) {

    boolean isOfSameGroup(MemberStanding other) {
        return eightGroup == other.eightGroup && newEmployment == other.newEmployment;
    }
}
