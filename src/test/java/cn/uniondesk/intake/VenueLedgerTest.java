package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.venue.Venue;
import cn.uniondesk.office.venue.VenueArea;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.TestOffice;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of venues as offices keep it: with a title, other words, units, totals and faults. */
class VenueLedgerTest {

    @TempDir
    private Path folder;

    private static final List<String> ROWS = List.of(
            "和平街道工会阵地台账,,,,,,,,",
            "序号,站点名称,站点类型,星级评定,启用日期,建设资金（万元）,联系电话,服务设施,是否24小时",
            "1,望京驿站,户外劳动者驿站,三星,2025.3.8,3.65,13800138000,饮水机、微波炉,是",
            "2,职工书屋一,书屋,,2020年5月,0.5,123,桌椅,否",
            "3,望京驿站,暖心驿站,三星,2025-03-08,3.65,13800138000,饮水机、微波炉,是",
            "4,无类型,茶馆,,2021-01-01,,,,",
            "5,明年的,书屋,,2027-01-01,,,,",
            "6,,书屋,,2021-01-01,,,,",
            "7,没日期,书屋,,,,,,",
            "8,设施不明,书屋,,2021-01-01,,,按摩椅,",
            "合计,8,,,,4.15,,,");

    private static LedgerKind venues(Workplace open) {
        return open.intake().ledgers().kind("venues").orElseThrow();
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private Path csv(List<String> rows, Charset charset) throws IOException {
        var file = folder.resolve("阵地.csv");
        Files.write(file, String.join("\r\n", rows).getBytes(charset));
        return file;
    }

    private static ImportReport take(Workplace open, Path file) {
        return open.intake().ledger().take(venues(open), file, Mapping.NONE, Progress.NONE);
    }

    @Test
    void aMessyLedgerComesInAndEveryRowIsAccountedFor() throws IOException {
        var file = csv(ROWS, Charset.forName("GBK"));
        var office = TestOffice.empty(made("office"));
        var codes = new java.util.ArrayList<String>();
        ImportReport report = office.read(open -> {
            ImportReport preview = open.intake().ledger().rehearse(venues(open), file, Mapping.NONE, Progress.NONE);
            var taken = take(open, file);
            assertThat(IntakeOffice.rows(taken)).isEqualTo(IntakeOffice.rows(preview));
            IntakeOffice.rows(taken).forEach(row -> codes.add(row.code()));
            return taken;
        });
        var sheet = report.sheets().getFirst();
        assertThat(List.of(sheet.read(), sheet.created(), sheet.unchanged(), sheet.held(), sheet.ignored()))
                .containsExactly(9L, 2L, 1L, 5L, 1L);
        assertThat(codes).contains(
                "CODE_UNKNOWN", "DATE_FUTURE", "NAME_MISSING", "VALUE_MISSING", "VALUE_KEPT", "REPEATED");
        var venue = office.read(open -> open.areas().find(VenueArea.class).orElseThrow().venues().records()
                .list(ListQuery.first("name").searching("望京")).rows().getFirst().values());
        assertThat(venue.get(Venue.KIND)).isEqualTo("station");
        assertThat(venue.get(Venue.BUILT_ON)).isEqualTo(LocalDate.of(2025, 3, 8));
        assertThat(venue.get(Venue.INVESTED)).isEqualTo(Money.ofYuan(36_500));
        assertThat(venue.get(Venue.SEVEN_ONES)).isEqualTo(Set.of("water", "oven"));
        assertThat(venue.get(Venue.ROUND_THE_CLOCK)).isTrue();
    }

    @Test
    void theSameFileTwiceCreatesNothingAndTakingItBackRestoresTheOffice() throws IOException {
        var file = csv(ROWS, java.nio.charset.StandardCharsets.UTF_8);
        var office = TestOffice.empty(made("office"));
        String before = office.read(open -> open.verify().content());
        ImportReport first = office.read(open -> take(open, file));
        ImportReport second = office.read(open -> take(open, file));
        assertThat(second.sheets().getFirst().created()).isZero();
        assertThat(second.sheets().getFirst().updated()).isZero();
        office.read(open -> open.intake().undo().takeBack(second.batch()));
        office.read(open -> open.intake().undo().takeBack(first.batch()));
        String after = office.read(open -> open.verify().content());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void theEmptyLedgerIsTakenInAsItIsOnceItIsFilledIn() throws IOException {
        var target = folder.resolve("空白.xlsx");
        var office = TestOffice.empty(made("office"));
        office.read(open -> {
            open.emptyLedgers().write(Venue.DECLARATION, target);
            return target;
        });
        try (var stream = Files.newInputStream(target); var workbook = new XSSFWorkbook(stream)) {
            var sheet = workbook.getSheet("阵地台账");
            assertThat(sheet.getDataValidations()).isNotEmpty();
            var headings = sheet.getRow(0);
            var row = sheet.createRow(1);
            headings.forEach(cell -> {
                var value = switch (cell.getStringCellValue()) {
                    case "阵地名称" -> "新站";
                    case "阵地类型" -> "职工书屋";
                    case "建成日期" -> "2026-01-05";
                    default -> "";
                };
                row.createCell(cell.getColumnIndex()).setCellValue(value);
            });
            try (var out = Files.newOutputStream(folder.resolve("已填.xlsx"))) {
                workbook.write(out);
            }
        }
        ImportReport report = office.read(open -> take(open, folder.resolve("已填.xlsx")));
        assertThat(report.sheets().getFirst().created()).isEqualTo(1);
        assertThat(report.sheets().getFirst().held()).isZero();
    }
}
