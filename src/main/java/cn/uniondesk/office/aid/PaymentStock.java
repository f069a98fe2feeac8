package cn.uniondesk.office.aid;

import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.radar.StockTally;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Payments of this quarter and of the three before it. */
public record PaymentStock(Payments payments) implements Stock {

    private static final int QUARTERS = 4;

    @Override
    public void take(LocalDate today, StockTally tally) {
        var now = Period.of(today);
        tally.records("payments", in(now));
        Stream.iterate(now, Period::previous).limit(QUARTERS).toList().reversed().forEach(period -> tally.paid(period, in(period)));
    }

    private long in(Period period) {
        return payments.list(new ListQuery("", Map.of("period", period.toString()), "paidOn", true, "", 1)).total();
    }
}
