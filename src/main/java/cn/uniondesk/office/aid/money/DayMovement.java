package cn.uniondesk.office.aid.money;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/** All that moved in a source on one day, into it less out of it. */
public record DayMovement(LocalDate on, Money amount) {}
