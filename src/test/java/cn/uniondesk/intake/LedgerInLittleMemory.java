package cn.uniondesk.intake;

import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.store.TestOffice;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks at a large ledger and takes it in; a program of its own, to be held to a heap. */
final class LedgerInLittleMemory {

    private LedgerInLittleMemory() {}

    /**
     * Prints how many bytes a row of the file are kept while it is looked at.
     *
     * @param arguments folder and number of rows
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        var file = MembersLedger.of(rows, folder.resolve("many.xlsx"));
        try (var store = TestOffice.create(Files.createDirectory(folder.resolve("home")))) {
            var office = new IntakeOffice(store.session(), store.writer(), IntakeOffice.clock(IntakeOffice.TODAY), () -> { });
            office.take(UnionLedger.KIND, new SheetMaker().sheet("工会", List.of(
                            List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "")))
                    .xlsx(folder.resolve("unions.xlsx")));
            var kept = new Kept(rows);
            all(office.ledger.rehearse(MemberLedger.KIND, file, Mapping.NONE, kept), rows);
            all(office.take(MemberLedger.KIND, file), rows);
            System.out.printf(Locale.ROOT, "%.0f%n", kept.bytesPerRow());
        }
    }

    private static void all(ImportReport report, int rows) {
        if (report.main().created() != rows) {
            throw new IllegalStateException(report.main().toString());
        }
    }

    /** What is in use after a collection, soon after the beginning and at the end, while everything that judges is alive. */
    private static final class Kept implements Progress {

        private static final int SOON = 10_000;

        private final int rows;
        private long first;
        private long last;

        Kept(int rows) {
            this.rows = rows;
        }

        @Override
        public void at(long done, long total) {
            if (done == SOON) {
                first = used();
            } else if (done == rows) {
                last = used();
            }
        }

        private static long used() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        double bytesPerRow() {
            return (double) (last - first) / (rows - SOON);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
