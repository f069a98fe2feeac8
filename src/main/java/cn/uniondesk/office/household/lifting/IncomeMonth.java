package cn.uniondesk.office.household.lifting;

import cn.uniondesk.office.values.Money;
import java.time.YearMonth;

/** What a whole household earned in one month. */
public record IncomeMonth(long id, long proceedingId, YearMonth month, Money income, int people, String note) {}
