package cn.uniondesk.office.aid.fund;

import cn.uniondesk.office.Money;
import java.time.LocalDate;

/** All that moved in a source on one day, into it less out of it. */
public record DayMovement(LocalDate on, Money amount) {}
