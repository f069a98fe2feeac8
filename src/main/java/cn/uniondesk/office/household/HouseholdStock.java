package cn.uniondesk.office.household;

import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.radar.StockTally;
import cn.uniondesk.office.values.ListQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Files on record, by category, and those without a category or a main cause. */
public record HouseholdStock(Households households) implements Stock {

    @Override
    public void take(LocalDate today, StockTally tally) {
        tally.records("households", onFile(Map.of(), today));
        tally.count("unrecognised", onFile(Map.of("category", "none"), today));
        tally.count("without_cause", onFile(Map.of("cause", ""), today));
        for (var category : Category.values()) {
            if (category != Category.NONE) {
                var code = category.name().toLowerCase(Locale.ROOT);
                tally.category(code, onFile(Map.of("category", code), today));
            }
        }
    }

    private long onFile(Map<String, String> more, LocalDate today) {
        var filters = new HashMap<>(more);
        filters.put("state", "on_file");
        return households.list(new ListQuery("", filters, "number", true, "", 1), today).total();
    }
}
