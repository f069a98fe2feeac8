package cn.uniondesk.office.intake.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of ledger that offices keep; {@link #FAMILY} comes as a further sheet of {@link #HOUSEHOLDS}. */
public enum LedgerKind {
    UNIONS, MEMBERS, HOUSEHOLDS, FAMILY, PAYMENTS;

    /** As commands and the store write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file of this kind may hold, the main sheet first. */
    public List<LedgerKind> sheets() {
        return this == HOUSEHOLDS ? List.of(HOUSEHOLDS, FAMILY) : List.of(this);
    }

    public static Optional<LedgerKind> of(String code) {
        return List.of(values()).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
