package cn.uniondesk.office.household.visit;

/** Why a family is visited: 入户核查, 半年走访, 脱困回访, 其他. */
public enum VisitPurpose {
    VERIFICATION, HALF_YEAR, FOLLOW_UP, OTHER
}
