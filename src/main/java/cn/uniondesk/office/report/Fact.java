package cn.uniondesk.office.report;

/** What is counted. States are those of the window's last day, events those inside it. */
public enum Fact {
    /** Every union of the register, federations too, not the office itself and none that was dissolved or merged. */
    UNION,
    /** Everybody in the member register, with state, sex and group of the day. */
    MEMBER,
    /** Files that are open: filed, and neither lifted nor closed. */
    HOUSEHOLD,
    /** People living together in the open files. */
    RESIDENT,
    /** Files by their filing date. */
    OPENED,
    /** Open files whose category changed, by the category that they got. */
    MOVED_IN,
    /** Open files whose category changed, by the category that they left. */
    MOVED_OUT,
    /** Files that ended as 脱困. */
    LIFTED,
    /** Files that ended as 注销. */
    CLOSED,
    /** Open files as an older scheme judged them last, by the scheme and the category that it gave. */
    JUDGED,
    /** Payments by their day. */
    PAYMENT
}
