package cn.uniondesk.office.intake.declared;

import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The ledger of a declared kind of record. */
public final class DeclaredLedger implements BroughtLedger {

    private final LedgerKind kind;
    private final RecordDesk desk;
    private final Map<String, Function<String, Optional<Long>>> links;

    /**
     * @param code as commands call the ledger
     * @param links how a record that a field refers to is found by its name, by the kind that it refers to
     */
    public DeclaredLedger(String code, RecordDesk desk, Map<String, Function<String, Optional<Long>>> links) {
        this.desk = desk;
        this.links = Map.copyOf(links);
        var declaration = desk.records().declaration();
        this.kind = LedgerKind.of(code, LedgerFields.of(declaration));
    }

    /** A kind of ledger with a table of the headings that it was met with. */
    public static LedgerKind kind(String code, Declaration declaration) {
        return LedgerKind.of(code, LedgerFields.of(code, declaration));
    }

    @Override
    public LedgerKind kind() {
        return kind;
    }

    @Override
    public List<RowIntake> intakes(IntakeContext context) {
        return List.of(new DeclaredIntake(context, desk, links));
    }
}
