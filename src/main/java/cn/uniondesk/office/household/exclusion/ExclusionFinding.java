package cn.uniondesk.office.household.exclusion;

/** 命中, 未命中, 不适用. */
public enum ExclusionFinding {
    HIT, CLEAR, NOT_APPLICABLE
}
