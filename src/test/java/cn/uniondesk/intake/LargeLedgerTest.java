package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.IdentityNumber;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.store.TestOffice;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 100,000 members in one file, into an encrypted store on the disk: what is still in use after a collection is as much
 * at the end as soon after the beginning.
 */
class LargeLedgerTest {

    private static final int ROWS = 100_000;
    private static final int EVERY = 10_000;
    private static final long MORE_AT_MOST = 48;
    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @TempDir
    Path folder;

    @Test
    @Tag("full")
    void aHundredThousandMembersComeInWithFlatMemory() throws IOException {
        try (var store = TestOffice.create(Files.createDirectory(folder.resolve("home")))) {
            var office = new IntakeOffice(
                    store.session(), store.writer(), IntakeOffice.clock(IntakeOffice.TODAY), () -> { });
            office.take(LedgerKind.UNIONS, new SheetMaker().sheet("工会", List.of(
                            List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "")))
                    .xlsx(folder.resolve("unions.xlsx")));
            var file = ledger();
            var begin = Instant.now();

            var memory = new LiveMemory();
            var report = office.take(LedgerKind.MEMBERS, file, memory);

            System.out.printf("%,d rows in %s, in use %s MB%n", ROWS, Duration.between(begin, Instant.now()), memory.megabytes);
            assertThat(report.main().created()).isEqualTo(ROWS);
            assertThat(report.main().held()).isZero();
            assertThat(memory.megabytes).hasSizeGreaterThan(5);
            assertThat(memory.megabytes.getLast()).isLessThan(memory.megabytes.getFirst() + MORE_AT_MOST);
        }
    }

    /** What is in use after a collection, each time so many rows more were read. */
    private static final class LiveMemory implements Progress {

        private final List<Long> megabytes = new ArrayList<>();
        private long next = EVERY;

        @Override
        public void at(long done, long total) {
            if (done >= next) {
                next += EVERY;
                System.gc();
                megabytes.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private Path ledger() throws IOException {
        var file = folder.resolve("members.xlsx");
        try (var workbook = new SXSSFWorkbook(100); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("会员名册");
            var heading = List.of("序号", "姓名", "身份证号", "所属工会", "入会日期", "联系电话", "会籍状态", "民族");
            var first = sheet.createRow(0);
            for (int i = 0; i < heading.size(); i++) {
                first.createCell(i).setCellValue(heading.get(i));
            }
            for (int i = 0; i < ROWS; i++) {
                var row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(i + 1);
                row.createCell(1).setCellValue("会员" + Character.toString('一' + i % 5000));
                row.createCell(2).setCellValue(number(i).text());
                row.createCell(3).setCellValue("甲工会委员会");
                row.createCell(4).setCellValue("2020.1." + (1 + i % 28));
                row.createCell(5).setCellValue("138%08d".formatted(i));
                row.createCell(6).setCellValue("正常");
                row.createCell(7).setCellValue("汉族");
            }
            workbook.write(out);
        }
        return file;
    }

    private static IdentityNumber number(int i) {
        var body = "110000" + LocalDate.of(1960, 1, 1).plusDays(i / 900).toString().replace("-", "") + "%03d".formatted(i % 900);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return new IdentityNumber(body + CHECKS.charAt(sum % 11));
    }
}
