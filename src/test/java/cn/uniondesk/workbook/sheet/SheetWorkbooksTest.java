package cn.uniondesk.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.aid.forms.BankListForm;
import cn.uniondesk.office.aid.forms.PaymentRosterForm;
import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.office.values.CapitalAmount;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.paper.FormOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F09 and F11 as workbooks, opened again as the bank opens them. */
class SheetWorkbooksTest {

    private static final int ROWS = 400;
    private static FormOffice office;

    @TempDir
    private Path folder;

    @BeforeAll
    static void pay() {
        office = new FormOffice();
        office.pay(ROWS, "warmth", true);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_bank_reads_every_transfer_with_its_card_as_text_and_the_sum_in_figures_and_capitals() throws IOException {
        var list = (BankListForm) office.papers(AidForms.F11, "", FormOffice.CAMPAIGN).getFirst();
        var target = folder.resolve("银行代发清单.xlsx");
        new SheetWorkbooks().write(list, "银行代发清单", target);

        try (var workbook = open(target)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet, 2)).containsExactly("序号", "户名", "账号", "金额", "开户行", "摘要", "备注");
            var sum = BigDecimal.ZERO;
            for (int row = 0; row < list.rows().size(); row++) {
                var cells = sheet.getRow(SheetWriter.FIRST_ROW + row);
                assertThat(cells.getCell(2).getCellType()).isEqualTo(CellType.STRING);
                assertThat(cells.getCell(2).getStringCellValue()).isEqualTo(FormOffice.CARD);
                assertThat(cells.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
                assertThat(cells.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
                sum = sum.add(BigDecimal.valueOf(cells.getCell(3).getNumericCellValue()));
            }
            var total = Money.ofYuan(sum);
            int after = SheetWriter.FIRST_ROW + list.rows().size();
            assertThat(total.text()).isEqualTo(list.total().amount());
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(after).getCell(3))).isEqualTo(total.text());
            assertThat(sheet.getRow(after + 1).getCell(0).getStringCellValue())
                    .isEqualTo("金额大写：人民币" + CapitalAmount.of(total));
            assertThat(sheet.getFooter().getLeft()).isEqualTo(PaperCode.of(list).text());
        }
    }

    @Test
    void the_signature_sheet_has_a_row_a_payment_and_every_number_as_text() throws IOException {
        var roster = (PaymentRosterForm) office.papers(AidForms.F09, "", FormOffice.CAMPAIGN).getFirst();
        var target = folder.resolve("花名册.xlsx");
        new SheetWorkbooks().write(roster, "发放花名册（签收表）", target);

        try (var workbook = open(target)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("发放花名册");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(2);
            int name = texts(sheet, 2).indexOf("姓名");
            int document = texts(sheet, 2).indexOf("身份证号");
            int amount = texts(sheet, 2).indexOf("金额（元）");
            for (int row = 0; row < ROWS; row++) {
                var said = roster.rows().get(row);
                var cells = sheet.getRow(SheetWriter.FIRST_ROW + row);
                assertThat(cells.getCell(name).getStringCellValue()).isEqualTo(said.name());
                assertThat(cells.getCell(document).getStringCellValue()).isEqualTo(said.documentNumber()).hasSize(18);
                assertThat(Money.ofYuan(BigDecimal.valueOf(cells.getCell(amount).getNumericCellValue()))).isEqualTo(said.amount());
            }
            var total = sheet.getRow(SheetWriter.FIRST_ROW + ROWS);
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo("合计：301 人，400 笔");
        }
    }

    @Test
    void no_cell_holds_a_formula_whatever_a_name_begins_with() throws IOException {
        var roster = (PaymentRosterForm) office.papers(AidForms.F09, "", FormOffice.CAMPAIGN).getFirst();
        var first = roster.rows().getFirst();
        var hostile = new PaymentRosterForm.Row(
                "1", "=HYPERLINK(\"http://x\")", first.sex(), "+110000199001010005", "-1+1", "@SUM(A1)", "", "", "", "", first.amount(),
                "", "", "", "", "", "", "", "");
        var target = folder.resolve("hostile.xlsx");
        new SheetWorkbooks().write(
                new PaymentRosterForm(
                        roster.imprint(), roster.heading(), List.of(hostile),
                        PaymentRosterForm.Total.of(1, List.of(hostile)), roster.makers()),
                "发放花名册", target);

        try (var workbook = open(target)) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell ->
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            var name = workbook.getSheetAt(0).getRow(SheetWriter.FIRST_ROW).getCell(1);
            assertThat(name.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void an_empty_sheet_has_its_columns_and_a_file_that_cannot_be_written_leaves_nothing() throws IOException {
        var blank = (BankListForm) office.blank(AidForms.F11);
        var target = folder.resolve("空白.xlsx");
        new SheetWorkbooks().write(blank, "银行代发清单", target);
        try (var workbook = open(target)) {
            assertThat(texts(workbook.getSheetAt(0), 2)).contains("账号");
        }
        Files.createDirectories(folder.resolve("taken.xlsx").resolve("inside"));

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> new SheetWorkbooks().write(blank, "银行代发清单", folder.resolve("taken.xlsx")));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("空白.xlsx", "taken.xlsx");
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        var texts = new ArrayList<String>();
        sheet.getRow(row).forEach(cell -> texts.add(((XSSFCell) cell).getStringCellValue()));
        return texts;
    }
}
