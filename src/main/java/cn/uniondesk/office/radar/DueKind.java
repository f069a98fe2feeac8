package cn.uniondesk.office.radar;

/** What is due; the words are {@code due.NAME}. */
public enum DueKind {
    /** 办理中的下一步 */
    STEP,
    /** 公示期满 */
    NOTICE_OVER,
    /** 半年走访 */
    VISIT,
    /** 年度复核 */
    RENEWAL,
    /** 书面告知 */
    TELLING,
    /** 跟踪期满 */
    FOLLOW_UP_OVER,
    /** 帮扶措施 */
    MEASURE,
    /** 换届 */
    UNION_TERM,
    /** 法人资格证书 */
    UNION_CERTIFICATE
}
