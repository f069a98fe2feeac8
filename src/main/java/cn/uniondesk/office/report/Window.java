package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.util.Locale;

/** 期: the days that a figure speaks of. Opening is the eve of the quarter, closing its last day, prior 上年同期. */
public enum Window {
    OPENING, CLOSING, QUARTER, YTD, PRIOR;

    public Span of(Period period) {
        return switch (this) {
            case OPENING -> Span.day(period.eve());
            case CLOSING -> Span.day(period.lastDay());
            case QUARTER -> new Span(period.firstDay(), period.lastDay());
            case YTD -> new Span(period.firstDayOfYear(), period.lastDay());
            case PRIOR -> QUARTER.of(new Period(period.year() - 1, period.quarter()));
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
