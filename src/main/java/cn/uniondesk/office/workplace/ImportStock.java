package cn.uniondesk.office.workplace;

import cn.uniondesk.office.intake.Imports;
import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.radar.StockTally;
import java.time.LocalDate;

/** Ledgers that were taken in and not taken back, and rows of theirs that wait for a person. */
public record ImportStock(Imports imports) implements Stock {

    @Override
    public void take(LocalDate today, StockTally tally) {
        var batches = imports.batches().stream().filter(batch -> !batch.isUndone()).toList();
        tally.count("imports", batches.size());
        tally.count("held", batches.stream().flatMap(batch -> batch.sheets().stream()).mapToLong(SheetReport::held).sum());
    }
}
