package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.store.TestOffice;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    @TempDir
    Path folder;

    @Test
    @Tag("full")
    void aHundredThousandMembersComeInWithFlatMemory() throws IOException {
        try (var store = TestOffice.create(Files.createDirectory(folder.resolve("home")))) {
            var office = new IntakeOffice(
                    store.session(), store.writer(), IntakeOffice.clock(IntakeOffice.TODAY), () -> { });
            office.take(UnionLedger.KIND, new SheetMaker().sheet("工会", List.of(
                            List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "")))
                    .xlsx(folder.resolve("unions.xlsx")));
            var file = MembersLedger.of(ROWS, folder.resolve("members.xlsx"));
            var begin = Instant.now();

            var memory = new LiveMemory();
            var report = office.take(MemberLedger.KIND, file, memory);

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
}
