package cn.uniondesk.office.radar;

import java.time.LocalDate;

/** What an area of work counts for the home screen. */
public interface Stock {

    void take(LocalDate today, StockTally tally);
}
