package cn.uniondesk.quarter;

import cn.uniondesk.speed.StreetOfTenYears;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.nio.file.Path;

/** Checks and writes a large quarter from a store on the disk; a program of its own, to be held to a heap. */
final class WorkbookInLittleMemory {

    private WorkbookInLittleMemory() {}

    /** @param arguments folder and number of payments more in the quarter */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var office = new QuarterOffice(MemoryStore.of(StreetOfTenYears.open(folder)), folder.resolve("templates"))) {
            CrowdedQuarter.add(office.store.session(), Integer.parseInt(arguments[1]));
            var written = office.quarter.write(QuarterOffice.THIRD, folder, Progress.NONE);
            System.out.println(written.file().getFileName());
        }
    }
}
