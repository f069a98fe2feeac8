package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the office's records say. A figure and the list behind it come from one condition. */
public interface Facts {

    /** The figures, money in 分; together, because one reading of a fact answers many of them. */
    Map<Indicator, Long> measure(Collection<Indicator> indicators, Period period);

    /** The records behind a figure, at most so many; all of them add up to the figure. */
    List<Portion> portions(Indicator indicator, Period period, int limit);

    /** The figures of states as they were on any day, whatever window the indicators name. */
    Map<Indicator, Long> measure(Collection<Indicator> indicators, LocalDate day);

    List<Portion> portions(Indicator indicator, LocalDate day, int limit);
}
