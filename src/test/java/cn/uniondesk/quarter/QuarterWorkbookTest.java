package cn.uniondesk.quarter;

import static cn.uniondesk.quarter.QuarterOffice.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.QuarterHash;
import cn.uniondesk.office.report.QuarterWorkbooks.Edit;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarter workbook, written from a store and read back. */
class QuarterWorkbookTest {

    @TempDir
    private Path folder;

    private QuarterOffice office;

    @BeforeEach
    void open() throws IOException {
        office = new QuarterOffice(Files.createDirectory(folder.resolve("表样")));
        var records = office.records;
        records.term("东湖纺织工会", "2021-01-01", 3);
        records.member("张一", "female", "东湖纺织工会", "normal", "courier");
        records.household("K01", "张一", "2024-03-01", "deep", "06");
        records.household("K02", "=cmd|'x'!A1", "2026-07-01", "relative", "09");
        records.pay("K01", "张一", "2026-07-10", "living", "central", 1000);
        records.pay("K02", "=cmd|'x'!A1", "2026-08-10", "medical", "upper", 2500);
        records.pay("K02", "=cmd|'x'!A1", "2026-08-11", "cooling", "own", 300);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path write() {
        return office.quarter.write(THIRD, folder, Progress.NONE).file();
    }

    @Test
    void sheets_stand_in_their_order_and_the_manifest_is_very_hidden() throws IOException {
        var file = write();
        assertThat(file).hasFileName("DH01_2026Q3_1.xlsx");
        try (var workbook = new XSSFWorkbook(file.toFile().getPath())) {
            assertThat(names(workbook)).containsExactly("封面", "审核情况", "T01 工会组织和会员情况表", "T02 困难职工档案动态表",
                    "T03 困难职工帮扶情况表", "T04 送温暖等活动情况表", "T05 金秋助学情况表", "D01 困难职工家庭明细", "D02 帮扶发放明细",
                    "_manifest");
            assertThat(workbook.getSheetVisibility(9)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            for (var sheet : workbook) {
                for (var row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
        }
    }

    private static List<String> names(Workbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
    }

    @Test
    void every_figure_is_found_by_its_keys_in_the_hidden_row_and_column() throws IOException {
        try (var workbook = new XSSFWorkbook(write().toFile().getPath())) {
            for (TableFigures table : office.report.tables.all(THIRD)) {
                var sheet = sheet(workbook, table.table().code());
                assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
                assertThat(sheet.isColumnHidden(0)).isTrue();
                var read = byKeys(sheet);
                table.figures().forEach((cell, figure) -> assertThat(read.get(cell.cell()))
                        .as(cell.dotted()).isEqualTo(figure.number().doubleValue()));
            }
            assertThat(byKeys(sheet(workbook, "T04"))).containsEntry("cooling.2026/quarter.amount", 300.0);
            assertThat(texts(sheet(workbook, "T05"))).contains("零报告");
            assertThat(texts(sheet(workbook, "T03"))).doesNotContain("零报告").contains("计量单位：户、人、人次、元");
            assertThat(sheet(workbook, "T03").getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet(workbook, "T03").getRepeatingRows().formatAsString()).isEqualTo("6:7");
        }
    }

    private static Sheet sheet(Workbook workbook, String code) {
        return names(workbook).stream().filter(name -> name.startsWith(code)).map(workbook::getSheet).findFirst().orElseThrow();
    }

    private static Map<String, Double> byKeys(Sheet sheet) {
        var read = new HashMap<String, Double>();
        for (var row : sheet) {
            var key = row.getCell(0);
            if (row.getRowNum() > 0 && key != null) {
                for (var column : sheet.getRow(0)) {
                    var cell = row.getCell(column.getColumnIndex());
                    if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                        read.put(key.getStringCellValue() + "/" + column.getStringCellValue(), cell.getNumericCellValue());
                    }
                }
            }
        }
        return read;
    }

    private static String texts(Sheet sheet) {
        var texts = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
        return texts.toString();
    }

    @Test
    void details_are_masked_text_and_user_text_never_becomes_a_formula() throws IOException {
        try (var workbook = new XSSFWorkbook(write().toFile().getPath())) {
            var row = sheet(workbook, "D02").getRow(6);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("记0002");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=cmd|'x'!A1");
            assertThat(row.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(5).getStringCellValue()).matches("110\\*{11}[0-9X]{4}");
            assertThat(row.getCell(6).getStringCellValue()).hasSize(64);
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo("医疗救助");
            assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(2500.0);
            assertThat(row.getCell(9).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-08-10T00:00");
            assertThat(texts(sheet(workbook, "D01"))).contains("K01", "患重特大疾病").doesNotContainPattern("[0-9]{15}");
        }
    }

    @Test
    void the_manifest_names_the_submission_and_seals_every_figure_and_row() throws IOException {
        var manifest = manifest(write());
        assertThat(manifest).containsEntry("schema", "1").containsEntry("office", "DH01").containsEntry("period", "2026Q3")
                .containsEntry("submission", "1").containsEntry("supersedes", "").containsEntry("rulebook", "default-1")
                .containsEntry("program", "UnionDesk 1.0").containsEntry("written", "2026-10-08T01:00:00Z")
                .containsEntry("cell.T03.total.quarter.amount", "3500.00").containsEntry("cell.T02.deep.closing.households", "1")
                .containsEntry("total.D02", "3;3800.00").containsEntry("total.D01", "2;0.00").containsKey("row.D02.记0001");
        var hash = new QuarterHash("DH01", "2026Q3", "default-1");
        manifest.forEach((key, value) -> {
            if (key.startsWith("cell.")) {
                hash.figure(key.substring(5), value);
            } else if (key.startsWith("row.")) {
                hash.row(key.split("\\.")[1], value);
            }
        });
        assertThat(manifest).containsEntry("sha256", hash.hex());
    }

    private static Map<String, String> manifest(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook(file.toFile().getPath())) {
            var entries = new HashMap<String, String>();
            workbook.getSheet("_manifest").forEach(row ->
                    entries.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
            return entries;
        }
    }

    @Test
    void an_edit_is_named_cell_by_cell() throws IOException {
        var file = write();
        assertThat(office.files.edits(file)).isEmpty();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var aid = sheet(workbook, "T03");
            aid.getRow(7).getCell(4).setCellValue(9);
            var paid = sheet(workbook, "D02");
            paid.getRow(6).getCell(9).setCellValue(2500.5);
            paid.getRow(6).createCell(4).setCellValue("别人");
            paid.removeRow(paid.getRow(7));
            paid.createRow(20).createCell(0).setCellValue("记0099");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        assertThat(office.files.edits(file)).extracting(Edit::address, Edit::row, Edit::column, Edit::was, Edit::now)
                .contains(tuple("E8", "living", "quarter.times", "1", "9"),
                        tuple("J7", "记0002", "amount", "", "2500.50"),
                        tuple("E7", "记0002", "payee.name", "", "别人"),
                        tuple("A21", "记0099", "", "", "记0099"),
                        tuple("", "记0003", "", "", ""))
                .hasSize(5);
    }

    @Test
    void an_unchanged_office_writes_the_same_number_and_a_changed_one_the_next() throws IOException {
        write();
        assertThat(write()).hasFileName("DH01_2026Q3_1.xlsx");
        office.records.pay("K01", "张一", "2026-09-30", "living", "central", 50);
        var second = office.quarter.write(THIRD, folder, Progress.NONE);
        assertThat(second.file()).hasFileName("DH01_2026Q3_2.xlsx");
        assertThat(second.isRevision()).isTrue();
        assertThat(manifest(second.file())).containsEntry("supersedes", "1");
        try (var workbook = new XSSFWorkbook(second.file().toFile().getPath())) {
            assertThat(texts(sheet(workbook, "审核情况"))).contains("T03 living/quarter.amount：原为 1,000.00，现为 1,050.00");
            assertThat(texts(sheet(workbook, "封面"))).contains("第 1 次修订（代替第 1 次上报）");
        }
        assertThat(write()).hasFileName("DH01_2026Q3_2.xlsx");
        assertThat(office.report.submissions.all()).hasSize(2);
        assertThat(office.files.edits(folder.resolve("DH01_2026Q3_1.xlsx"))).isEmpty();
    }

    @Test
    void what_is_frozen_stays_when_records_change() {
        write();
        var frozen = office.report.submissions.latest(THIRD).orElseThrow();
        office.records.pay("K01", "张一", "2026-09-30", "living", "central", 50);
        assertThat(office.report.submissions.figures(frozen.id()).get("T03.living.quarter.amount").canonical()).isEqualTo("1000.00");
    }

    @Test
    void an_explanation_travels_in_the_workbook() throws IOException {
        office.records.pay("K01", "张一", "2026-07-10", "living", "central", 1000);
        var finding = office.report.check.check(THIRD).findings().getFirst().finding();
        assertThat(finding.code()).isEqualTo("DUPLICATE_PAYMENT");
        office.report.check.explain(THIRD, finding.code(), finding.place(), "两次入户，各发一笔");
        try (var workbook = new XSSFWorkbook(write().toFile().getPath())) {
            assertThat(texts(sheet(workbook, "审核情况"))).contains("两次入户，各发一笔", "DUPLICATE_PAYMENT", "预计：可接收");
        }
    }

    @Test
    void a_quarter_that_is_not_over_is_not_reported() {
        assertThatThrownBy(() -> office.quarter.write(new Period(2026, 4), folder, Progress.NONE))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo("report.not_over");
                    assertThat(Texts.chinese().text(failure)).contains("2026Q4", "2026-12-31");
                });
        assertThat(office.report.submissions.all()).isEmpty();
    }

    @Test
    void a_file_held_open_is_left_alone_and_another_name_is_offered() throws IOException {
        var file = write();
        var before = Files.readAllBytes(file);
        Files.createFile(folder.resolve("~$DH01_2026Q3_1.xlsx"));
        assertThatThrownBy(this::write).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo("workbook.held_open");
            assertThat(failure.arguments()).containsExactly("DH01_2026Q3_1.xlsx", "DH01_2026Q3_1 (2).xlsx");
        });
        assertThat(file).hasBinaryContent(before);
        var other = office.quarter.write(THIRD, folder, Optional.of("DH01_2026Q3_1 (2).xlsx"), Progress.NONE).file();
        assertThat(office.files.edits(other)).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_sentence_and_leaves_nothing() throws IOException {
        var blocked = Files.createFile(folder.resolve("不是文件夹"));
        assertThatThrownBy(() -> office.quarter.write(THIRD, blocked, Progress.NONE))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.code()).isEqualTo("workbook.not_written"));
        assertThat(blocked).isEmptyFile();
    }

    @Test
    void the_districts_own_template_gets_the_same_figures_elsewhere() throws IOException {
        template("T02", "区里的表", "深度困难期末", "{{T02.deep.closing.households}}", "{{office.name}}");
        try (var workbook = new XSSFWorkbook(write().toFile().getPath())) {
            assertThat(byKeys(sheet(workbook, "T02"))).containsExactly(Map.entry("deep/closing.households", 1.0));
            assertThat(texts(sheet(workbook, "T02"))).contains("区里的表", "东湖街道总工会");
        }
    }

    @Test
    void a_template_that_names_what_does_not_exist_is_told_with_its_cells() throws IOException {
        template("T02", "{{T02.deep.closing.household}}", "{{nobody}}");
        assertThatThrownBy(this::write).isInstanceOfSatisfying(Failure.class, failure -> assertThat(Texts.chinese().text(failure))
                .contains("T02.xlsx", "A1 {{T02.deep.closing.household}}", "A2 {{nobody}}"));
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".xlsx") || name.endsWith(".part"));
    }

    private void template(String code, String... cells) throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(folder.resolve("表样").resolve(code + ".xlsx"))) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < cells.length; i++) {
                sheet.createRow(i).createCell(0).setCellValue(cells[i]);
            }
            workbook.write(out);
        }
    }

    @Test
    void all_figures_of_the_templates_are_placed() throws IOException {
        var manifest = manifest(write());
        office.report.tables.all(THIRD).forEach(table -> table.figures().forEach((cell, figure) ->
                assertThat(manifest).containsEntry("cell." + cell.dotted(), figure.canonical())));
    }
}
