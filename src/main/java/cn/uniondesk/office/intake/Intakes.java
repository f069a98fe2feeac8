package cn.uniondesk.office.intake;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.RecognitionCard;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The intakes of one import; what a file says on one sheet is remembered on the next of the same kind. */
final class Intakes {

    private final Registers registers;
    private final CellReader cells;
    private final LocalDate statedOn;
    private final boolean hasFamilySheet;
    private final Map<LedgerKind, RowIntake> made = new EnumMap<>(LedgerKind.class);

    /** @param statedOn the day that the ledger names as its own, null where it names none */
    Intakes(Registers registers, LocalDate today, boolean from1904, LocalDate statedOn, boolean hasFamilySheet) {
        this.registers = registers;
        this.cells = new CellReader(registers.ruleBooks().current(), today, from1904);
        this.statedOn = statedOn;
        this.hasFamilySheet = hasFamilySheet;
    }

    RowIntake of(LedgerKind kind) {
        return made.computeIfAbsent(kind, this::make);
    }

    void finish(RowIntake.Finishing finishing) {
        made.values().forEach(intake -> intake.finish(finishing));
    }

    private RowIntake make(LedgerKind kind) {
        var persons = new PersonIntake(cells, registers.people());
        return switch (kind) {
            case UNIONS -> new UnionIntake(cells, registers.unions(), unions(), registers.offices().own().name(), statedOn);
            case MEMBERS -> new MemberIntake(cells, persons, registers.members(), unions());
            case HOUSEHOLDS -> new HouseholdIntake(
                    cells, persons, new HouseholdReader(cells, unions()),
                    new StatedDecision(cells, new RecognitionCard(Texts.chinese()), registers.offices().own().district()),
                    registers, hasFamilySheet);
            case FAMILY -> new FamilyIntake(cells, persons, registers.people(), registers.households());
            case PAYMENTS -> new PaymentIntake(
                    cells, new Payees(cells, persons, registers.people(), registers.households()), registers.payments());
        };
    }

    private KnownUnions unions() {
        return new KnownUnions(registers.unions(), cells.today());
    }
}
