package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The areas of work of one quarter in their order, with their tables. */
final class ReportAreas {

    private record Present(ReportArea area, List<ReportTable> tables) {}

    private final List<Present> present = new ArrayList<>();

    /**
     * @param frozen tables of the quarter's last submission: a quarter keeps the tables that it was sent with, and an area
     *     that had none of them then says nothing of it; empty where the quarter was never sent
     */
    ReportAreas(List<ReportArea> areas, Period period, Set<String> frozen) {
        for (var area : areas) {
            var tables = area.tables(period).stream()
                    .filter(table -> frozen.isEmpty() || frozen.contains(table.code())).toList();
            if (!tables.isEmpty()) {
                present.add(new Present(area, tables));
            }
        }
    }

    List<ReportTable> tables() {
        return present.stream().flatMap(each -> each.tables().stream()).toList();
    }

    List<Comparison> comparisons() {
        return present.stream().flatMap(each -> each.area().comparisons(each.tables()).stream()).toList();
    }

    /** Those about ledgers first: what they hold back is missing everywhere else. */
    List<RecordRule> rules() {
        var cells = new HashMap<String, CellKey>();
        present.forEach(each -> cells.putAll(each.area().ledgers()));
        return Stream.concat(LedgerRules.of(Map.copyOf(cells)).stream(), all(ReportArea::rules)).toList();
    }

    /** The check's own sheet is not among them. */
    List<DetailSheet> details() {
        return all(ReportArea::details).toList();
    }

    private <T> Stream<T> all(Function<ReportArea, List<T>> brought) {
        return present.stream().flatMap(each -> brought.apply(each.area()).stream());
    }
}
