package cn.uniondesk.office.rulebook;

import java.time.LocalDate;

/** 节假日与调休: a weekday that is a holiday or a weekend day that is worked, as announced for the year. */
public record CalendarDay(LocalDate day, boolean workday, String name) {}
