package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.rulebook.RuleBooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ledgers that areas bring, in the order in which an office takes them in. */
public final class Ledgers {

    private final RuleBooks ruleBooks;
    private final List<BroughtLedger> brought;

    public Ledgers(RuleBooks ruleBooks, List<BroughtLedger> brought) {
        this.ruleBooks = ruleBooks;
        this.brought = List.copyOf(brought);
    }

    /** The kinds that a file can be. */
    public List<LedgerKind> kinds() {
        return brought.stream().map(BroughtLedger::kind).toList();
    }

    /** The kind that a file can be. */
    public Optional<LedgerKind> kind(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind of a sheet, main or further. */
    public LedgerKind sheet(String code) {
        return having(code).kind().sheets().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }

    /** The ledger in whose files such a sheet stands. */
    BroughtLedger having(String sheet) {
        return brought.stream()
                .filter(each -> each.kind().sheets().stream().anyMatch(kind -> kind.code().equals(sheet)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no area brings " + sheet));
    }

    /** Reads cells by the rule book of today. */
    CellReader cells(LocalDate today, boolean from1904) {
        return new CellReader(ruleBooks.current(), today, from1904);
    }

    /**
     * Begins a passage over a file.
     *
     * @param statedOn the day that the ledger names as its own, null where it names none
     * @param writes false for a preview
     */
    Intakes begin(String kind, CellReader cells, LocalDate statedOn, Set<String> sheets, boolean writes) {
        var ledger = having(kind);
        var context = new IntakeContext(cells, statedOn, sheets, writes);
        return new Intakes(ledger.kind(), ledger.intakes(context));
    }
}
