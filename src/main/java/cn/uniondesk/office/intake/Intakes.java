package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.LedgerKind;
import java.util.List;

/** The judges of one passage; what a file says on one sheet is remembered on the next of the same kind. */
record Intakes(LedgerKind kind, List<RowIntake> judges) {

    RowIntake of(LedgerKind sheet) {
        return judges.get(kind.sheets().indexOf(sheet));
    }

    void finish(RowIntake.Finishing finishing) {
        judges.forEach(judge -> judge.finish(finishing));
    }
}
