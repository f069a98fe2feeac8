package cn.uniondesk.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Verdict;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.venue.Venue;
import cn.uniondesk.office.venue.VenueArea;
import cn.uniondesk.office.venue.VenueInspection;
import cn.uniondesk.office.venue.VenueService;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.TestOffice;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T12 of the quarter: every figure from an office of a few venues, its rules, and its sheet in the workbook. */
class VenueQuarterTest {

    private static final Period Q3 = new Period(2026, 3);

    @TempDir
    private Path folder;

    private static long venue(VenueArea area, String name, String kind, String built, String closed) {
        var values = Values.NONE.with(Venue.NAME, name).with(Venue.KIND, kind).with(Venue.BUILT_ON, LocalDate.parse(built));
        if (!closed.isEmpty()) {
            values = values.with(Venue.CLOSED_ON, LocalDate.parse(closed)).with(Venue.CLOSED_BECAUSE, "拆迁");
        }
        area.venues().save(0, values, Venue.DECLARATION.fields());
        return area.venues().records().list(ListQuery.first("name").searching(name)).rows().getFirst().id();
    }

    private static void served(VenueArea area, long venue, Period quarter, long visits) {
        area.services().save(0, Values.NONE.with(VenueService.VENUE, venue).with(VenueService.QUARTER, quarter)
                .with(VenueService.SERVED, visits), VenueService.DECLARATION.fields());
    }

    private static void enter(Workplace open) {
        var area = open.areas().find(VenueArea.class).orElseThrow();
        long old = venue(area, "老书屋", "library", "2020-01-01", "");
        long fresh = venue(area, "新驿站", "station", "2026-07-01", "");
        long gone = venue(area, "旧驿站", "station", "2021-01-01", "2026-09-30");
        venue(area, "下季驿站", "station", "2026-10-01", "");
        served(area, old, new Period(2026, 2), 30);
        served(area, fresh, Q3, 100);
        served(area, gone, Q3, 7);
        area.inspections().save(0, Values.NONE.with(VenueInspection.VENUE, old)
                .with(VenueInspection.INSPECTED_ON, LocalDate.of(2025, 9, 29)).with(VenueInspection.RESULT, "pass")
                .with(VenueInspection.STAR, "3"), VenueInspection.DECLARATION.fields());
    }

    @ParameterizedTest
    @CsvSource({
        "library, opening.venues, 1", "station, opening.venues, 1", "total, opening.venues, 2",
        "station, quarter.new, 1", "total, quarter.new, 1", "station, quarter.closed, 1",
        "station, closing.venues, 1", "total, closing.venues, 2", "home, closing.venues, 0",
        "library, closing.starred, 1", "station, closing.starred, 0", "library, closing.overdue, 1",
        "total, closing.overdue, 1", "station, quarter.served, 107", "library, quarter.served, 0",
        "total, ytd.served, 137"})
    void everyFigureIsWhatTheRecordsSay(String line, String column, long figure) {
        var office = TestOffice.empty(folder).change(VenueQuarterTest::enter);
        long found = office.read(open -> open.quarter().tables().table("T12", Q3).orElseThrow()
                .figures().get(new CellKey("T12", line, column)).amount());
        assertThat(found).isEqualTo(figure);
    }

    @Test
    void theRecordsBehindAFigureAddUpToIt() {
        var office = TestOffice.empty(folder).change(VenueQuarterTest::enter);
        var pedigree = office.read(open -> open.quarter().tables()
                .pedigree(new CellKey("T12", "total", "quarter.served"), Q3, 100).orElseThrow());
        assertThat(pedigree.portions()).extracting(portion -> portion.record().number()).containsExactlyInAnyOrder("新驿站", "旧驿站");
    }

    @Test
    void whatWasNotInspectedAndWhatSaysNothingOfItsVisitsIsFound() {
        var office = TestOffice.empty(folder).change(VenueQuarterTest::enter);
        Verdict verdict = office.read(open -> open.quarter().check().check(Q3));
        assertThat(verdict.findings()).extracting(each -> each.finding().code() + " " + each.finding().message())
                .anyMatch(said -> said.startsWith("VENUE_INSPECTION_OVERDUE") && said.contains("老书屋") && said.contains("2026-09-29"))
                .anyMatch(said -> said.startsWith("VENUE_NOT_SERVED") && said.contains("老书屋"))
                .noneMatch(said -> said.contains("新驿站") && said.startsWith("VENUE_NOT_SERVED"));
    }

    @Test
    void theWorkbookHasTheTableAsAForm() throws IOException {
        var office = TestOffice.empty(folder).change(VenueQuarterTest::enter);
        Path file = office.read(open -> open.quarter().submission().write(Q3, folder.resolve("out"), Progress.NONE).file());
        try (var stream = Files.newInputStream(file); var workbook = new XSSFWorkbook(stream)) {
            var sheet = workbook.getSheet("T12 阵地情况表");
            var columns = new HashMap<String, Integer>();
            sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
            var figures = new HashMap<String, Double>();
            sheet.forEach(row -> {
                var key = row.getCell(0);
                if (key != null && key.getStringCellValue().equals("station")) {
                    figures.put("served", row.getCell(columns.get("quarter.served")).getNumericCellValue());
                }
            });
            assertThat(figures).containsEntry("served", 107.0);
        }
    }

    @Test
    void aFirstQuarterBeginsItsCumulationAnew() {
        var office = TestOffice.empty(folder);
        office.change(open -> {
            var area = open.areas().find(VenueArea.class).orElseThrow();
            long venue = venue(area, "书屋", "library", "2020-01-01", "");
            served(area, venue, new Period(2025, 4), 900);
            served(area, venue, new Period(2026, 1), 40);
        });
        office.read(open -> open.quarter().submission().write(new Period(2025, 4), folder.resolve("out"), Progress.NONE));
        Verdict verdict = office.read(open -> open.quarter().check().check(new Period(2026, 1)));
        assertThat(verdict.findings()).extracting(each -> each.finding().code()).doesNotContain("C03");
    }
}
