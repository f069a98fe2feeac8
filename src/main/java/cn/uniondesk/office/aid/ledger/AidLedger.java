package cn.uniondesk.office.aid.ledger;

import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.ledger.FieldTable;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.ledger.PeopleOverlay;
import cn.uniondesk.office.people.ledger.PersonIntake;
import java.util.List;

/** 帮扶发放台账 as it was kept before the program. */
public final class AidLedger implements BroughtLedger {

    public static final LedgerKind KIND = LedgerKind.of("payments", FieldTable.of("payments"));

    private final People people;
    private final Households households;
    private final Payments payments;

    public AidLedger(People people, Households households, Payments payments) {
        this.people = people;
        this.households = households;
        this.payments = payments;
    }

    @Override
    public LedgerKind kind() {
        return KIND;
    }

    @Override
    public List<RowIntake> intakes(IntakeContext context) {
        var cells = context.cells();
        var everybody = new PeopleOverlay(people, context.writes(), true);
        return List.of(new PaymentIntake(
                cells, new Payees(cells, new PersonIntake(cells, everybody), everybody, households),
                new PaymentsOverlay(payments, context.writes())));
    }
}
