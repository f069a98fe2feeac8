package cn.uniondesk.office.household;

/** 档案状态: 在档 from the filing date, 脱困 lifted out, 注销 closed. A file taken up again is a new file. */
public enum HouseholdState {
    ON_FILE, LIFTED, CLOSED
}
