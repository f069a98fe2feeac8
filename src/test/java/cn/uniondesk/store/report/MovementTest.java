package cn.uniondesk.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T02 on a history with lifted, closed, taken-up-again and re-categorised files. */
class MovementTest {

    private static final Period THIRD = new Period(2026, 3);
    private static final List<String> COLUMNS = List.of("opening.households", "quarter.opened", "quarter.moved_in",
            "quarter.moved_out", "quarter.lifted", "quarter.closed", "closing.households", "closing.people");

    private final MemoryStore store = new MemoryStore();
    private final ReportOffice office = new ReportOffice(store);
    private final QuarterTables tables =
            ReportedAreas.tables(store.session(), new SubmissionTable(store.session(), store.writer()), new ReportWords(Texts.chinese()));

    @AfterEach
    void close() {
        store.close();
    }

    @BeforeEach
    void history() {
        office.household("K01", "甲一", "2024-03-01", "deep", "06");
        office.lives("K01", "甲一之子", "2024-03-01");
        office.household("K02", "乙二", "2025-03-01", "deep", "09");
        office.end("K02", "2026-09-30", "lifted");
        office.household("K03", "丙三", "2026-06-30", "relative", "09");
        office.end("K03", "2026-07-01", "closed");
        office.household("K04", "丁四", "2026-07-01", "accident", "08");
        office.household("K05", "戊五", "2025-01-01", "deep", "10");
        office.decide("K05", "2026-08-15", "relative");
        office.household("K06", "己六", "2025-01-01", "deep", "10");
        office.decide("K06", "2026-07-15", "relative");
        office.decide("K06", "2026-09-15", "deep");
        office.household("K07", "庚七", "2026-08-01", "relative", "10");
        office.end("K07", "2026-08-20", "lifted");
        office.household("K08", "辛八", "2023-01-01", "relative", "10");
        office.end("K08", "2026-02-01", "lifted");
        office.household("K08-2", "辛八", "2026-07-20", "deep", "06");
        office.household("K09", "壬九", "2024-01-01", "relative", "10");
        office.decide("K09", "2026-08-01", "deep");
        office.end("K09", "2026-08-31", "closed");
        office.household("K10", "癸十", "2026-10-01", "deep", "10");
        office.household("K11", "子一", "2022-01-01", "deep", "10");
        office.end("K11", "2026-03-01", "lifted");
        office.end("K11", "2026-07-05", "closed");
    }

    @ParameterizedTest
    @CsvSource({
        // opening, opened, in, out, lifted, closed, closing, people
        "2026Q3, deep, 4, 1, 2, 2, 1, 1, 3, 4",
        "2026Q3, relative, 2, 1, 2, 2, 1, 1, 1, 1",
        "2026Q3, accident, 0, 1, 0, 0, 0, 0, 1, 1",
        "2026Q3, total, 6, 3, 4, 4, 2, 2, 5, 6",
        "2026Q2, total, 5, 1, 0, 0, 0, 0, 6, 7",
        "2026Q1, total, 7, 0, 0, 0, 2, 0, 5, 6",
        "2026Q4, total, 5, 1, 0, 0, 0, 0, 6, 7"})
    void files_are_counted_by_their_history(String period, String line, long a, long b, long c, long d, long e, long f, long g, long h) {
        assertThat(line(Period.parse(period).orElseThrow(), line)).containsExactly(a, b, c, d, e, f, g, h);
    }

    @Test
    void opening_and_movements_come_to_closing_in_every_line_of_every_quarter() {
        for (var period = new Period(2022, 1); period.compareTo(new Period(2027, 1)) < 0; period = period.next()) {
            for (var key : List.of("deep", "relative", "accident", "total")) {
                var f = line(period, key);
                assertThat(f.get(0) + f.get(1) + f.get(2) - f.get(3) - f.get(4) - f.get(5))
                        .as("%s %s", period, key).isEqualTo(f.get(6));
                assertThat(line(period.next(), key).getFirst()).as("%s %s", period.next(), key).isEqualTo(f.get(6));
            }
        }
    }

    @Test
    void the_list_behind_every_figure_adds_up_to_it() {
        for (var table : tables.all(THIRD)) {
            table.figures().forEach((cell, figure) -> {
                var pedigree = tables.pedigree(cell, THIRD, 1000).orElseThrow();
                assertThat(pedigree.sum()).as(cell.dotted()).isEqualTo(figure);
                assertThat(pedigree.isWhole()).isTrue();
            });
        }
        var lifted = tables.pedigree(new CellKey("T02", "total", "quarter.lifted"), THIRD, 10).orElseThrow();
        assertThat(lifted.portions()).extracting(each -> each.record().number()).containsExactly("K02", "K07");
    }

    private List<Long> line(Period period, String line) {
        var table = tables.table("T02", period).orElseThrow();
        var figures = new ArrayList<Long>();
        COLUMNS.forEach(column -> figures.add(table.figures().getOrDefault(new CellKey("T02", line, column), Figure.count(-1)).amount()));
        return figures;
    }
}
