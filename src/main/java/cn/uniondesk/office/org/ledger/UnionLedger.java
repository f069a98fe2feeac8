package cn.uniondesk.office.org.ledger;

import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.declared.DeclaredLedger;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.values.Offices;
import java.util.List;

/** 工会名册 as grass-root unions keep it. */
public final class UnionLedger implements BroughtLedger {

    public static final LedgerKind KIND = DeclaredLedger.kind("unions", TradeUnion.DECLARATION);

    private final Unions unions;
    private final Offices offices;

    public UnionLedger(Unions unions, Offices offices) {
        this.unions = unions;
        this.offices = offices;
    }

    @Override
    public LedgerKind kind() {
        return KIND;
    }

    @Override
    public List<RowIntake> intakes(IntakeContext context) {
        var cells = context.cells();
        return List.of(new UnionIntake(
                cells, new UnionsOverlay(unions, context.writes()), new KnownUnions(unions), offices.own().name(), context.statedOn()));
    }
}
