package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.LedgerKind;
import java.util.List;

/** A ledger that an area brings: what it can say, and who judges its rows. The engine knows no other kinds. */
public interface BroughtLedger {

    LedgerKind kind();

    /** The judges of one passage over a file, one for each sheet of the kind and in their order. */
    List<RowIntake> intakes(IntakeContext context);

    /**
     * The code under which rows of further sheets wait for a row of the main sheet, so that they are judged again once
     * that was put right; empty where none do.
     */
    default String awaited() {
        return "";
    }
}
