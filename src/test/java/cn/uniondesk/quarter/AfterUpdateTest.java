package cn.uniondesk.quarter;

import static cn.uniondesk.quarter.QuarterOffice.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.report.Submission;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter that an older program sent, written again by this one. */
class AfterUpdateTest {

    @TempDir
    private Path folder;

    private QuarterOffice office;

    @BeforeEach
    void sent() {
        office = new QuarterOffice(folder.resolve("表样"));
        office.records.household("K01", "张一", "2024-03-01", "deep", "06");
        office.records.pay("K01", "张一", "2026-07-10", "living", "central", 1000);
        office.quarter.write(THIRD, folder, Progress.NONE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_unchanged_office_writes_the_next_number_with_the_same_content_and_says_why() throws Exception {
        var first = office.report.submissions.latest(THIRD).orElseThrow();
        var again = office.under("UnionDesk 1.1").write(THIRD, folder, Progress.NONE);
        assertThat(again.file()).hasFileName("DH01_2026Q3_2.xlsx");
        assertThat(again.submission()).returns(1, Submission::supersedes).returns(first.contentSha256(), Submission::contentSha256)
                .returns(true, each -> each.sent().isUpdate());
        assertThat(office.report.submissions.figures(office.report.submissions.latest(THIRD).orElseThrow().id()))
                .isEqualTo(office.report.submissions.figures(first.id()));
        assertThat(manifest(again.file())).containsEntry("reason", "程序升级").containsEntry("supersedes", "1");
        try (var workbook = new XSSFWorkbook(again.file().toString())) {
            var texts = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(texts::append));
            workbook.getSheetAt(1).forEach(row -> row.forEach(texts::append));
            assertThat(texts).contains("第 1 次修订（程序升级，代替第 1 次上报）", "程序升级后重新上报，各表数字没有变化。");
        }
    }

    @Test
    void the_same_program_then_writes_that_number_again() {
        var later = office.under("UnionDesk 1.1");
        later.write(THIRD, folder, Progress.NONE);
        assertThat(later.write(THIRD, folder, Progress.NONE).file()).hasFileName("DH01_2026Q3_2.xlsx");
        assertThat(office.report.submissions.all()).hasSize(2);
    }

    @Test
    void an_office_whose_figures_changed_meanwhile_says_what_changed() throws Exception {
        office.records.pay("K01", "张一", "2026-08-10", "medical", "own", 50);
        var again = office.under("UnionDesk 1.1").write(THIRD, folder, Progress.NONE);
        assertThat(again.submission().sent().isUpdate()).isFalse();
        assertThat(manifest(again.file())).containsEntry("reason", "");
    }

    @Test
    void a_first_submission_has_no_reason() throws Exception {
        assertThat(manifest(folder.resolve("DH01_2026Q3_1.xlsx"))).containsEntry("reason", "").containsEntry("supersedes", "");
    }

    private static Map<String, String> manifest(Path file) throws Exception {
        try (var workbook = new XSSFWorkbook(file.toString())) {
            var entries = new HashMap<String, String>();
            workbook.getSheet("_manifest").forEach(row -> entries.put(row.getCell(0).getStringCellValue(),
                    row.getCell(1) == null ? "" : row.getCell(1).getStringCellValue()));
            return entries;
        }
    }
}
