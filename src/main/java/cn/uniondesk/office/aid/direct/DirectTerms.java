package cn.uniondesk.office.aid.direct;

import java.time.LocalDate;

/**
 * What holds for a whole list where its rows do not say it.
 *
 * @param listName such as 2026年第三季度温暖基金名单
 * @param kind a code of list {@code aid.kind}
 * @param source a code of list {@code aid.source}
 * @param paidOn null where every row has its day
 */
public record DirectTerms(String listName, String kind, String source, LocalDate paidOn) {}
