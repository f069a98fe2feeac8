package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Heading;
import java.util.EnumMap;
import java.util.Map;

/** Counts the fates of a sheet's rows. */
final class Tally {

    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    private long read;

    void read() {
        read++;
    }

    void add(Fate fate) {
        counts.merge(fate, 1L, Long::sum);
    }

    SheetReport report(String sheet, Heading heading) {
        return new SheetReport(
                heading.kind().code(), sheet, read, of(Fate.CREATED), of(Fate.UPDATED), of(Fate.UNCHANGED), of(Fate.HELD),
                of(Fate.IGNORED), heading.unmapped());
    }

    private long of(Fate fate) {
        return counts.getOrDefault(fate, 0L);
    }
}
