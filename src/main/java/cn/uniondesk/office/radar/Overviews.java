package cn.uniondesk.office.radar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Takes stock of the office for the home screen: each area counts its own, and says what comes due. */
public final class Overviews {

    private static final int LATEST = 6;

    private final List<Stock> stocks;
    private final List<Watch> watches;
    private final Doings doings;

    public Overviews(List<Stock> stocks, List<Watch> watches, Doings doings) {
        this.stocks = List.copyOf(stocks);
        this.watches = List.copyOf(watches);
        this.doings = doings;
    }

    public Overview of(LocalDate today) {
        var tally = new StockTally();
        stocks.forEach(stock -> stock.take(today, tally));
        return new Overview(
                tally.counts(), tally.isEmpty(),
                watches.stream().flatMap(watch -> watch.due(today).stream()).sorted(Comparator.comparing(Due::on)).toList(),
                tally.shares(), doings.latest(LATEST));
    }
}
