package cn.uniondesk.quarter;

import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;

/** Checks and writes a large quarter from a store on the disk; a program of its own, to be held to a heap. */
final class WorkbookInLittleMemory {

    private WorkbookInLittleMemory() {}

    /** @param arguments folder and number of payments in the quarter */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        try (var office = new QuarterOffice(MemoryStore.onDisk(folder), folder.resolve("templates"))) {
            TenYears.fill(office.store, Integer.parseInt(arguments[1]));
            var written = office.quarter.write(QuarterOffice.THIRD, folder, Progress.NONE);
            System.out.println(written.file().getFileName());
        }
    }
}
