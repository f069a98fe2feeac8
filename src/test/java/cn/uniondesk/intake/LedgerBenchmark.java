package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.store.TestOffice;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The look at a ledger of 30,000 rows before it is taken in, warm; bound: three times the bare streaming read of the file. */
@Tag("benchmark")
class LedgerBenchmark {

    private static final int ROWS = 30_000;
    private static final int WARM = 4;
    private static final int TIMES = 5;

    @TempDir
    private Path folder;

    @Test
    void aLedgerIsLookedAtBeforeItIsTakenIn() throws IOException {
        var file = MembersLedger.of(ROWS, folder.resolve("members.xlsx"));
        try (var store = TestOffice.create(Files.createDirectory(folder.resolve("home")))) {
            var office = new IntakeOffice(store.session(), store.writer(), IntakeOffice.clock(IntakeOffice.TODAY), () -> { });
            office.take(UnionLedger.KIND, new SheetMaker().sheet("工会", List.of(
                            List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "")))
                    .xlsx(folder.resolve("unions.xlsx")));
            Work read = () -> read(file);
            Work look = () -> assertThat(office.ledger.rehearse(MemberLedger.KIND, file, Mapping.NONE, Progress.NONE)
                    .main().created()).isEqualTo(ROWS);
            median(WARM, read);
            median(WARM, look);
            var bare = median(TIMES, read);
            var looked = median(TIMES, look);

            System.out.printf("a look at %,d rows: %.1f s, %.1f x the bare read (%.1f s)%n",
                    ROWS, looked / 1e9, (double) looked / bare, bare / 1e9);
            assertThat((double) looked / bare).isLessThan(3);
        }
    }

    private static void read(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile()); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.mapToLong(row -> row.getCells(0, row.getCellCount()).stream().mapToLong(cell -> cell.getRawValue().length()).sum())
                    .sum()).isPositive();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static long median(int rounds, Work work) throws IOException {
        var times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            var begin = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
