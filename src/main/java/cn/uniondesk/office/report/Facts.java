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

    /**
     * The campaigns that were paid in the year up to the quarter's end: keys and names of T04's rows. A payment whose
     * kind is none of {@code othersKinds} and that names no campaign goes to its kind and budget year.
     */
    List<CampaignRow> campaigns(Collection<String> othersKinds, Period period);

    /** @param name empty where the ledger named no campaign: then kind and budget year tell it */
    record CampaignRow(String key, String name, String kind, long budgetYear) {}
}
