package cn.uniondesk.office.org;

import java.time.LocalDate;

/** A union as the list and the tree show it on a day. Ends are null where nothing is known. */
public record UnionLine(
        TradeUnion union, UnionState state, LocalDate termEndsOn, LocalDate certificateEndsOn, long registeredMembers) {

    public long id() {
        return union.id();
    }

    public Long parentId() {
        return union.parentId();
    }

    public String name() {
        return union.name();
    }

    public Long statedMembers() {
        return union.values().get(TradeUnion.STATED_MEMBERS);
    }

    public String chairName() {
        return union.values().text(TradeUnion.CHAIR_NAME);
    }
}
