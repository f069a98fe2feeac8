package cn.uniondesk.office.intake;

import java.util.List;

/**
 * What came of one sheet: {@code read = created + updated + unchanged + held + ignored}.
 *
 * @param kind code of the kind of sheet
 * @param read rows below the heading that are not wholly empty
 * @param unmapped headings that nobody knows
 */
public record SheetReport(
        String kind,
        String sheet,
        long read,
        long created,
        long updated,
        long unchanged,
        long held,
        long ignored,
        List<String> unmapped) {

    public SheetReport {
        unmapped = List.copyOf(unmapped);
        if (read != created + updated + unchanged + held + ignored) {
            throw new IllegalArgumentException("rows were lost");
        }
    }

    /** A held row of this sheet was judged again or dropped. */
    SheetReport released(Fate fate) {
        return new SheetReport(
                kind, sheet, read,
                created + (fate == Fate.CREATED ? 1 : 0),
                updated + (fate == Fate.UPDATED ? 1 : 0),
                unchanged + (fate == Fate.UNCHANGED ? 1 : 0),
                held - 1,
                ignored + (fate == Fate.IGNORED ? 1 : 0),
                unmapped);
    }
}
