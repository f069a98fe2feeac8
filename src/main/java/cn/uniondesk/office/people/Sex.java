package cn.uniondesk.office.people;

/** 性别, GB/T 2261.1-2003: 1 男, 2 女, 0 未知, 9 未说明. */
public enum Sex {
    MALE, FEMALE, UNKNOWN, UNSTATED
}
