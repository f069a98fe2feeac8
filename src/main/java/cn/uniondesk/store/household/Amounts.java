package cn.uniondesk.store.household;

import cn.uniondesk.office.values.Money;

/** Amounts that may be unknown, as columns of 分. */
final class Amounts {

    private Amounts() {}

    static Long fen(Money amount) {
        return amount == null ? null : amount.fen();
    }

    static Money money(Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }
}
