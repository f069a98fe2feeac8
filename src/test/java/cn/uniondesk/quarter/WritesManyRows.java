package cn.uniondesk.quarter;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.household.HouseholdReport;
import cn.uniondesk.office.org.RegisterReport;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.QuarterContent;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.Submission;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.report.Verdict;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.quarter.QuarterFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A program of its own, so that its memory can be limited: writes a workbook of so many detail rows into a folder. */
final class WritesManyRows {

    private WritesManyRows() {}

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        var folder = Path.of(arguments[1]);
        var period = new Period(2026, 3);
        var tables = Stream.of(new RegisterReport(), new HouseholdReport(), new AidReport((kinds, quarter) -> List.of()))
                .flatMap(area -> area.tables(period).stream()).map(table -> {
            var figures = new HashMap<CellKey, Figure>();
            table.cells().forEach((cell, indicator) -> figures.put(cell, new Figure(0, indicator.measure().isMoney())));
            return new TableFigures(table, figures);
        }).toList();
        var submission = new Submission(1, period, 1, 0, "default-1", "", "DH01_2026Q3_1.xlsx",
                new Submission.Sending(Instant.EPOCH, "测试员", "UnionDesk", false));
        var reading = new UploadCheck.Reading(tables, ReportedAreas.SHEETS, Verdict.of(period, List.of()), DefaultRuleBook.read());
        var content = new QuarterContent(new Office("东湖街道总工会", "DH01", "东湖区总工会"), period, reading,
                new ReportWords(Texts.chinese()), (sheet, each) -> rows(sheet, count, each),
                () -> new QuarterContent.Sealed(submission, List.of()));
        try (var workbook = new QuarterFiles(folder, ReportedAreas.SHEETS, "UnionDesk", Clock.systemUTC()).prepare(content, folder, Progress.NONE)) {
            workbook.stand(submission.fileName(), () -> { });
        }
    }

    private static void rows(DetailSheet sheet, int count, Consumer<DetailRow> each) {
        if (sheet.equals(AidReport.D02)) {
            for (int i = 1; i <= count; i++) {
                each.accept(new DetailRow("记" + i, List.of("记" + i, "2026-08-10", "K" + i % 8000, "户主" + i, "110***********0017",
                        "%064x".formatted(i), "生活救助", "中央财政", i + ".50", "银行转账", "", "1", "", "")));
            }
        }
    }
}
