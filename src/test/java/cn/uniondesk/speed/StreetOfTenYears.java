package cn.uniondesk.speed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.TestWiring;
import cn.uniondesk.command.CommandLineDesk;
import cn.uniondesk.store.Store;
import cn.uniondesk.store.StoreOpener;
import cn.uniondesk.store.TestOffice;
import cn.uniondesk.store.file.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The office that {@code demo --years 10} makes: 500 unions, 75,000 members, 8,000 families, 105,000 payments, and the
 * visits to the families. Made once for what it is made from, which takes some minutes; every benchmark opens a copy.
 */
public final class StreetOfTenYears {

    private static final Path KEPT = Path.of("target", "ten-years");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-10-08T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String ACCOUNT = "demo";
    private static final String PASSWORD = "示范-2026";

    private StreetOfTenYears() {}

    /** A copy of the office in this folder, open. */
    public static Store open(Path folder) throws IOException {
        var made = made().resolve("office");
        var home = Files.createDirectories(folder.resolve("ten-years"));
        try (var all = Files.walk(made)) {
            for (var each : all.toList()) {
                Files.copy(each, home.resolve(made.relativize(each).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new StoreOpener(new DataFolder(home), TestOffice.CHEAP, NOW).open(ACCOUNT, PASSWORD.toCharArray());
    }

    /** The first of its members as the ledger that they came in, written as a workbook. */
    public static Path members(int rows, Path file) throws IOException {
        var lines = Files.readAllLines(made().resolve("会员名册.csv")).subList(0, rows + 1);
        try (var workbook = new SXSSFWorkbook(100); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("会员名册");
            for (int i = 0; i < lines.size(); i++) {
                var row = sheet.createRow(i);
                var cells = lines.get(i).split(",");
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static synchronized Path made() throws IOException {
        var folder = KEPT.resolve(madeFrom());
        if (!Files.exists(folder)) {
            var making = Files.createDirectories(KEPT.resolve("making-" + ProcessHandle.current().pid()));
            var said = new ByteArrayOutputStream();
            var out = new PrintStream(said, true, StandardCharsets.UTF_8);
            var desk = new CommandLineDesk(TestWiring.at(NOW), Locale.SIMPLIFIED_CHINESE, out, out, NOW);
            assertThat(desk.run("demo", "--years", "10", "--out", making.toString())).as(said::toString).isZero();
            Files.move(making, folder);
        }
        return folder;
    }

    /** Changes with the tables and with the invented street. */
    private static String madeFrom() throws IOException {
        var sum = new CRC32();
        for (var part : List.of("/db/migration/V001__office.sql", "/db/migration/V002__areas.sql",
                "/cn/uniondesk/command/InventedStreet.class", "/cn/uniondesk/command/InventedVisits.class")) {
            try (var bytes = StreetOfTenYears.class.getResourceAsStream(part)) {
                sum.update(bytes.readAllBytes());
            }
        }
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }
}
