package cn.uniondesk.office.household.exclusion;

/** 命中, 未命中, 不适用. */
public enum Finding {
    HIT, CLEAR, NOT_APPLICABLE
}
