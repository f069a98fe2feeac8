package cn.uniondesk.office.aid.choosing;

/** Where people are looked for: 在档家庭, 在档家庭的学生, 会员. */
public enum Pool {
    FILES, STUDENTS, MEMBERS
}
