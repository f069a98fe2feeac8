package cn.uniondesk.office.aid.entitlement;

import java.util.Optional;

/** 拟定, 已批准, 已发放, 银行退回, 已签收, 已代领, 已撤销. */
public enum State {
    CHOSEN, APPROVED, PAID, RETURNED, SIGNED, FETCHED, WITHDRAWN;

    /** What the step makes of it; empty where it cannot be taken. */
    public Optional<State> after(ListStep step) {
        return Optional.ofNullable(switch (step) {
            case APPROVE -> this == CHOSEN ? APPROVED : null;
            case WITHDRAW -> this == CHOSEN || this == APPROVED || this == RETURNED ? WITHDRAWN : null;
            case PAY -> this == APPROVED ? PAID : null;
            // A roster is often signed before the bank's answer comes.
            case RETURN -> this == PAID || this == SIGNED ? RETURNED : null;
            case PAY_AGAIN -> this == RETURNED ? PAID : null;
            case SIGN -> this == PAID ? SIGNED : null;
            case FETCH -> this == PAID ? FETCHED : null;
        });
    }

    /** Whether it is in the ledger. */
    public boolean isInLedger() {
        return this == PAID || this == RETURNED || this == SIGNED || this == FETCHED;
    }
}
