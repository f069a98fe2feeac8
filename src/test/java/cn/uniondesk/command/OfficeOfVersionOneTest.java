package cn.uniondesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.TestWiring;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office that version 1.0.0 made, with a frozen quarter, goes on in this program. */
class OfficeOfVersionOneTest {

    private static final Path MADE = Path.of("src/test/resources/offices/1.0.0");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-12-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final List<String> SHEETS = List.of("T01", "T02", "T03", "T04", "T05", "D01", "D02");

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void aCopy() throws IOException {
        home = Files.createDirectory(folder.resolve("office"));
        for (var part : List.of("store.mv.db", "keys.json")) {
            Files.copy(MADE.resolve(part), home.resolve(part));
        }
    }

    private Map<String, Object> run(String... command) throws IOException {
        var password = Files.writeString(folder.resolve("password"), "梧桐-2026");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var common = Stream.of("--home", home.toString(), "--password-file", password.toString(), "--json");
        int exit = new CommandLineDesk(TestWiring.at(NOW), Locale.SIMPLIFIED_CHINESE, stream(out), stream(err), NOW)
                .run(Stream.concat(Arrays.stream(command), common).toArray(String[]::new));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isLessThanOrEqualTo(ExitCode.WAITING);
        return JSON.std.mapFrom(out.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Every cell of the compared sheets by sheet, row key and column key. */
    private static Map<String, String> cells(Path file) throws IOException {
        var cells = new LinkedHashMap<String, String>();
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (var sheet : workbook) {
                var code = sheet.getSheetName().split(" ")[0];
                if (SHEETS.contains(code)) {
                    read(sheet, code, cells);
                }
            }
        }
        return cells;
    }

    private static void read(Sheet sheet, String code, Map<String, String> cells) {
        var format = new DataFormatter();
        var keys = sheet.getRow(0);
        for (var row : sheet) {
            var rowKey = format.formatCellValue(row.getCell(0));
            for (var cell : row) {
                var column = format.formatCellValue(keys.getCell(cell.getColumnIndex()));
                if (row.getRowNum() > 0 && cell.getColumnIndex() > 0 && !rowKey.isEmpty() && !column.isEmpty()) {
                    cells.put(code + "/" + rowKey + "/" + column, format.formatCellValue(cell));
                }
            }
        }
    }

    @Test
    void itOpensAfterACopyOfItWasSetAside() throws IOException {
        assertThat(run("verify")).containsEntry("sound", true);
        try (var backups = Files.list(home.resolve("backups"))) {
            var copies = backups.filter(each -> each.getFileName().toString().startsWith("before-version-")).toList();
            assertThat(copies).hasSize(1);
            assertThat(copies.getFirst().resolve("store.mv.db"))
                    .as("as version 1.0.0 left it, but for H2's own opening").isNotEmptyFile();
        }
        assertThat(run("verify").get("rows").toString()).contains("PERSON=745", "MEMBER=568", "AID_PAYMENT=180");
    }

    @Test
    void itsFrozenQuarterIsWrittenAgainWithEveryFigureAndEveryDetail() throws IOException {
        var before = cells(MADE.resolve("WT_2026Q3_1.xlsx"));
        assertThat(before).hasSizeGreaterThan(1500).containsKeys("T01/total/closing.members");
        var written = run("quarter", "2026Q3", "--out", folder.resolve("out").toString());
        assertThat(cells(Path.of(written.get("file").toString()))).containsAllEntriesOf(before);
    }
}
