package cn.uniondesk.office.aid;

import java.time.LocalDate;

/**
 * 活动: 送温暖, 夏送清凉, 春送岗位 and the like; its budget year is its own, apart from the calendar.
 *
 * @param kind a code of the rule book's list {@code aid.kind}
 * @param startsOn null where the ledger names no campaign of its own
 */
public record Campaign(
        long id, String code, String name, String kind, LocalDate startsOn, LocalDate endsOn, int budgetYear) {}
