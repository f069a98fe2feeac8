package cn.uniondesk.quarter;

import static cn.uniondesk.quarter.QuarterOffice.THIRD;
import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.RowKeys;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** Whatever stands in a voucher, a name or a campaign's code, the quarter is written and reads back as it was written. */
class DetailRowKeysTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> vouchers() {
        return Stream.of(
                Arguments.of(List.of("记1", "记2"), List.of("记1", "记2")),
                Arguments.of(List.of("记1", "记1", "记1"), List.of("记1", "记1#2", "记1#3")),
                Arguments.of(List.of(""), List.of("#1")),
                Arguments.of(List.of("", ""), List.of("#1", "#2")),
                Arguments.of(List.of("", "#1", "#2"), List.of("#1", "#1#2", "#2")),
                Arguments.of(List.of("   ", ""), List.of("#1", "#2")),
                Arguments.of(List.of("记1#2"), List.of("记1#2")),
                Arguments.of(List.of("记1", "记1#2", "记1"), List.of("记1", "记1#2", "记1#3")),
                Arguments.of(List.of("记1", "记1", "记1#2"), List.of("记1", "记1#2", "记1#2#2")),
                Arguments.of(List.of(" 记1", "记1", "记1 "), List.of(" 记1", "记1", "记1 ")),
                Arguments.of(List.of("记\u00011", "记\u00021"), List.of("记\uFFFD1", "记\uFFFD1#2")),
                Arguments.of(List.of("记\r\n1", "记\n1"), List.of("记\r\n1".replace("\r\n", "\n"), "记\n1#2")),
                Arguments.of(List.of("记\t1", "a\u000B"), List.of("记\t1", "a\uFFFD")),
                Arguments.of(List.of("=1+1", "@a", "+1", "'记1"), List.of("=1+1", "@a", "+1", "'记1")),
                Arguments.of(List.of("_x0041_", "A", "_x000D_"), List.of("_x0041_", "A", "_x000D_")),
                Arguments.of(List.of("<&\">", "{{T03.total.quarter.amount}}", "D02.记1"),
                        List.of("<&\">", "{{T03.total.quarter.amount}}", "D02.记1")),
                Arguments.of(List.of("007", "1E5", "true", "2026-07-01"), List.of("007", "1E5", "true", "2026-07-01")),
                Arguments.of(List.of("凭".repeat(60), "凭".repeat(60)), List.of("凭".repeat(60), "凭".repeat(60) + "#2")),
                Arguments.of(List.of("记😀1", "记\uFFFE"), List.of("记😀1", "记\uFFFD")));
    }

    /** Each list of vouchers in a quarter of its own. */
    @Test
    void a_quarter_with_any_vouchers_is_written_and_reads_back() throws Exception {
        try (var office = new QuarterOffice(folder.resolve("表样"))) {
            office.records.household("K01", "张一", "2016-03-01", "deep", "06");
            var period = new Period(2020, 1);
            for (var shape : vouchers().toList()) {
                var vouchers = (List<?>) shape.get()[0];
                for (int i = 0; i < vouchers.size(); i++) {
                    office.records.pay(
                            Map.of(AID_PAYMENT.HOUSEHOLD_ID, office.records.file("K01"), AID_PAYMENT.VOUCHER, vouchers.get(i)),
                            "张一", period.firstDay().plusDays(i).toString(), "living", "central", 100 + i);
                }
                assertThat(rowKeys(written(office, period), "D02")).isEqualTo(shape.get()[1]);
                period = Period.of(period.lastDay().plusDays(1));
            }
        }
    }

    @Test
    void campaigns_with_any_codes_and_names_have_lines_of_their_own() throws Exception {
        try (var office = new QuarterOffice(folder.resolve("表样"))) {
            var codes = new ArrayList<>(anything());
            codes.add("total");
            for (var code : codes) {
                long campaign = office.records.row(AID_CAMPAIGN, Map.of(AID_CAMPAIGN.CODE, code, AID_CAMPAIGN.NAME, code + "{{活动}}"));
                office.records.pay(Map.of(AID_PAYMENT.CAMPAIGN_ID, campaign), "张一", "2026-07-10", "warmth", "own", 100);
            }
            assertThat(rowKeys(written(office, THIRD), "T04")).hasSize(codes.size() + 1).doesNotHaveDuplicates()
                    .contains("total", "total#2").endsWith("total");
        }
    }

    @Test
    void names_and_numbers_of_files_may_be_anything() throws Exception {
        try (var office = new QuarterOffice(folder.resolve("表样"))) {
            var names = anything();
            for (int i = 0; i < names.size(); i++) {
                office.records.household(names.get(i), names.get(i) + i, "2024-03-01", "deep", "06");
            }
            assertThat(rowKeys(written(office, THIRD), "D01")).hasSize(names.size()).doesNotHaveDuplicates();
        }
    }

    private static List<String> anything() {
        return vouchers().flatMap(shape -> ((List<?>) shape.get()[0]).stream()).map(Object::toString)
                .map(text -> text.substring(0, Math.min(text.length(), 30))).distinct().toList();
    }

    private Path written(QuarterOffice office, Period period) {
        var file = office.quarter.write(period, folder, Progress.NONE).file();
        assertThat(office.files.edits(file)).isEmpty();
        return file;
    }

    private static List<String> rowKeys(Path file, String code) throws Exception {
        try (var workbook = new XSSFWorkbook(file.toString())) {
            var keys = new ArrayList<String>();
            workbook.sheetIterator().forEachRemaining(sheet -> {
                if (sheet.getSheetName().startsWith(code)) {
                    sheet.forEach(row -> {
                        if (row.getRowNum() > 0 && row.getCell(0) != null && !row.getCell(0).getStringCellValue().isEmpty()) {
                            keys.add(row.getCell(0).getStringCellValue());
                        }
                    });
                }
            });
            return keys;
        }
    }

    @Test
    void keys_stay_apart_whatever_numbers_come_and_are_no_longer_than_the_manifest_can_hold() {
        var keys = new RowKeys();
        var made = Stream.of("a", "a#2", "a", "a", "a#2", "", "#1", "", "x".repeat(40_000), "x".repeat(40_000)).map(keys::next).toList();
        assertThat(made).doesNotHaveDuplicates().startsWith("a", "a#2", "a#3", "a#4", "a#2#2", "#1");
        assertThat(made).allMatch(key -> key.length() < 1100);
    }

    @Test
    void a_cell_holds_at_most_what_a_sheet_can_and_no_half_character() {
        var row = new DetailRow("1", List.of("字".repeat(40_000), "\uD83D", "普通", "😀".repeat(20_000)));
        assertThat(row.cells().getFirst()).hasSize(32_767).endsWith("…");
        assertThat(row.cells().get(1)).isEqualTo("\uFFFD");
        assertThat(row.cells().get(2)).isEqualTo("普通");
        assertThat(new DetailRow("1", row.cells()).cells()).isEqualTo(row.cells());
    }

    /** The seal of an ordinary row as version 1.0.0 made it. */
    @Test
    void ordinary_rows_are_sealed_as_before() {
        assertThat(new DetailRow("记1#2", List.of("记1", "2026-07-10", "", "张一", "1.50")).seal())
                .isEqualTo(SEAL_OF_1_0_0);
    }

    private static final String SEAL_OF_1_0_0 = "fb1bb942d4f2225831918e0ba3980e8b:6823b2120000086ed928";
}
