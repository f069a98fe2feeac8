package cn.uniondesk.office.intake;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the judges of one passage over a file work with.
 *
 * @param cells reads cells by the rule book of the day; {@link CellReader#today} is the day of the import
 * @param statedOn the day that the ledger names as its own, null where it names none
 * @param sheets codes of the kinds of sheet that the file holds
 * @param writes false for a preview: everything is judged, and what would be added is kept beside the registers
 */
public record IntakeContext(CellReader cells, LocalDate statedOn, Set<String> sheets, boolean writes) {
    public IntakeContext {
        sheets = Set.copyOf(sheets);
    }
}
