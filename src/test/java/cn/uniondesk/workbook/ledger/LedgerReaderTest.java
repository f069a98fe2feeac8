package cn.uniondesk.workbook.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.Merge;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReaderTest {

    @TempDir
    Path folder;

    private final LedgerReader reader = new LedgerReader();

    private List<LedgerRow> rows(Path file, int sheet) {
        try (var ledger = reader.open(file); var rows = ledger.sheets().get(sheet).rows()) {
            return rows.toList();
        }
    }

    private static SheetMaker oneOfEach() {
        return new SheetMaker().sheet("甲", List.of(
                List.of("姓名", "日期", "数", "真", "式", "减"),
                List.of(),
                Arrays.asList("李四", LocalDate.of(2020, 7, 7), 12.5, true, new SheetMaker.Formula("1+1", 2), "=cmd|' /C calc'!A0")),
                "A1:B1");
    }

    @Test
    void anXlsxGivesEachCellAsItsKindAndKeepsThePhysicalRow() {
        var rows = rows(oneOfEach().xlsx(folder.resolve("a.xlsx")), 0);

        assertThat(rows).extracting(LedgerRow::number).containsExactly(1, 3);
        assertThat(rows.getLast().cells()).satisfiesExactly(
                cell -> assertThat(cell).isEqualTo(new Cell.Text("李四")),
                cell -> assertThat(cell).isEqualTo(new Cell.Day(LocalDate.of(2020, 7, 7), "44019.0")),
                cell -> assertThat(cell).isEqualTo(new Cell.Figure(new BigDecimal("12.5"), "12.5")),
                cell -> assertThat(cell).isEqualTo(new Cell.Truth(true)),
                cell -> assertThat(cell).isInstanceOfSatisfying(Cell.Figure.class,
                        figure -> assertThat(figure.value()).isEqualByComparingTo("2")),
                cell -> assertThat(cell).isEqualTo(new Cell.Text("=cmd|' /C calc'!A0")));
    }

    @Test
    void anXlsGivesTheSameCells() {
        var rows = rows(oneOfEach().xls(folder.resolve("a.xls")), 0);

        assertThat(rows).extracting(LedgerRow::number).containsExactly(1, 3);
        assertThat(rows.getLast().cell(1)).isEqualTo(new Cell.Day(LocalDate.of(2020, 7, 7), "44019"));
        assertThat(rows.getLast().cell(4)).isEqualTo(new Cell.Figure(new BigDecimal("2"), "2"));
        assertThat(rows.getLast().cell(5)).isEqualTo(new Cell.Text("=cmd|' /C calc'!A0"));
    }

    @Test
    void mergedCellsAreKnownBeforeTheRowsAreRead() {
        for (var file : List.of(oneOfEach().xlsx(folder.resolve("a.xlsx")), oneOfEach().xls(folder.resolve("a.xls")))) {
            try (var ledger = reader.open(file)) {
                assertThat(ledger.sheets().getFirst().merges()).containsExactly(new Merge(1, 0, 1, 1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"GBK,''", "GB18030,''", "UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF"})
    void aTextFileIsReadInTheEncodingThatItIsIn(String charset, String mark) {
        var file = new SheetMaker()
                .sheet("甲", List.of(List.of("姓名", "住址"), List.of("李四\"明", "梧桐路 1 号,\n2 单元")))
                .csv(folder.resolve("a.csv"), Charset.forName(charset), mark);

        assertThat(rows(file, 0)).containsExactly(
                new LedgerRow(1, List.of(Cell.text("姓名"), Cell.text("住址"))),
                new LedgerRow(2, List.of(Cell.text("李四\"明"), Cell.text("梧桐路 1 号,\n2 单元"))));
    }

    @Test
    void aTextFileMayBeSeparatedByTabsAndKeepLongNumbersAsFormulas() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "姓名\t证件号\n\n李四\t=\"110000199001010005\"\n");

        assertThat(rows(file, 0)).last()
                .isEqualTo(new LedgerRow(3, List.of(Cell.text("李四"), Cell.text("110000199001010005"))));
    }

    @Test
    void aFileIsReadAsWhatItIsAndNotAsItIsCalled() throws IOException {
        var xlsx = oneOfEach().xlsx(folder.resolve("really.xls"));
        var csv = new SheetMaker().sheet("甲", List.of(List.of("姓名", "住址")))
                .csv(folder.resolve("text.xlsx"), StandardCharsets.UTF_8, "");
        var page = Files.writeString(folder.resolve("page.xls"), """
                <html><head><meta charset="utf-8"></head><body><table>
                <tr><th colspan=2>名册</th><th rowspan="2">备注</th></tr>
                <tr><td>姓名</td><td>住址&nbsp;&amp;电话</td></tr>
                <tr><td>李四<td>甲<br>乙<td>丙
                </table></body></html>
                """);

        assertThat(rows(xlsx, 0)).hasSize(2);
        assertThat(rows(csv, 0)).hasSize(1);
        assertThat(rows(page, 0)).containsExactly(
                new LedgerRow(1, List.of(Cell.text("名册"), Cell.EMPTY, Cell.text("备注"))),
                new LedgerRow(2, List.of(Cell.text("姓名"), Cell.text("住址 &电话"))),
                new LedgerRow(3, List.of(Cell.text("李四"), Cell.text("甲 乙"), Cell.text("丙"))));
    }

    @Test
    void daysOfAWorkbookFrom1904AreTheSameDays() throws IOException {
        var file = folder.resolve("mac.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 31);
            var cell = workbook.createSheet("甲").createRow(0).createCell(0);
            cell.setCellValue(42_557);
            cell.setCellStyle(style);
            workbook.write(out);
        }

        try (var ledger = reader.open(file)) {
            assertThat(ledger.countsFrom1904()).isTrue();
        }
        assertThat(rows(file, 0).getFirst().cell(0)).isInstanceOfSatisfying(Cell.Day.class,
                day -> assertThat(day.day()).isEqualTo(LocalDate.of(2020, 7, 7)));
    }

    @Test
    void lockedWorkbooksAreRefused() throws Exception {
        var xlsx = folder.resolve("locked.xlsx");
        try (var files = new POIFSFileSystem(); var out = Files.newOutputStream(xlsx)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream inside = encryptor.getDataStream(files); var workbook = new XSSFWorkbook()) {
                workbook.createSheet("甲");
                workbook.write(inside);
            }
            files.writeFilesystem(out);
        }
        var xls = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(xls)) {
            workbook.createSheet("甲").createRow(0).createCell(0).setCellValue("姓名");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused(xlsx, "import.password");
        assertRefused(xls, "import.password");
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithOneSentence() throws IOException {
        assertRefused(Files.write(folder.resolve("empty.xlsx"), new byte[0]), "import.empty");
        assertRefused(Files.write(folder.resolve("noise.xlsx"), new byte[] {0, 1, 2, 3}), "import.format");
        assertRefused(Files.writeString(folder.resolve("half.xlsx"), "PK\u0003\u0004 and nothing more"), "import.format");
        assertRefused(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7"), "import.format");
        assertRefused(folder.resolve("none.xlsx"), "import.absent");
        var zip = folder.resolve("other.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertRefused(zip, "import.format");
        var torn = Arrays.copyOf(Files.readAllBytes(oneOfEach().xls(folder.resolve("b.xls"))), 1500);
        assertRefused(Files.write(folder.resolve("torn.xls"), torn), "import.format", "import.unreadable");
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        var zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        try (var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }

        assertThat(Files.size(bomb)).isLessThan(200_000);
        assertRefused(bomb, "import.bomb");
    }

    @Test
    void aWorkbookThatNamesEntitiesIsRefused() throws IOException {
        var file = folder.resolve("entities.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook>&b;</workbook>"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(file, "import.format");
    }

    private void assertRefused(Path file, String... codes) {
        assertThatThrownBy(() -> {
            try (var ledger = reader.open(file)) {
                ledger.sheets().forEach(sheet -> {
                    try (var rows = sheet.rows()) {
                        rows.toList();
                    }
                });
            }
        }).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.code()).isIn((Object[]) codes));
    }
}
