package cn.uniondesk.office.household.procedure;

/** Where a family stands on its way; the words are {@code stage.NAME}. */
public enum Stage {
    /** 草稿 */
    DRAFT,
    /** 已申请 */
    APPLIED,
    /** 已受理 */
    ACCEPTED,
    /** 入户核查中 */
    VISITING,
    /** 信息核对中 */
    VERIFYING,
    /** 集体研究 */
    STUDYING,
    /** 待公示 */
    TO_NOTICE,
    /** 公示中 */
    NOTICED,
    /** 公示有异议 */
    OBJECTED,
    /** 公示期满 */
    NOTICE_OVER,
    /** 上报审批 */
    REPORTED,
    /** 已批准，待建档 */
    APPROVED,
    /** 在档 */
    ON_FILE,
    /** 年度复核 */
    REVIEWING,
    /** 拟脱困 */
    LIFT_PROPOSED,
    /** 脱困待公示 */
    LIFT_TO_NOTICE,
    /** 拟脱困公示 */
    LIFT_NOTICED,
    /** 拟脱困公示有异议 */
    LIFT_OBJECTED,
    /** 拟脱困公示期满 */
    LIFT_NOTICE_OVER,
    /** 脱困报批 */
    LIFT_REPORTED,
    /** 脱困，跟踪中 */
    LIFTED,
    /** 跟踪期满 */
    FOLLOWED,
    /** 临时救助 */
    TEMPORARY,
    /** 不予认定 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 注销 */
    CLOSED;

    /** Nothing can follow. */
    public boolean isOver() {
        return this == FOLLOWED || this == REFUSED || this == WITHDRAWN || this == CLOSED;
    }

    /** The file is open: from the filing date until the family is lifted or the file closed. */
    public boolean isOnFile() {
        return ordinal() >= ON_FILE.ordinal() && ordinal() <= LIFT_REPORTED.ordinal();
    }
}
