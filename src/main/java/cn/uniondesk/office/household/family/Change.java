package cn.uniondesk.office.household.family;

/** Why somebody comes or goes: 迁入 出生 结婚迁入; 迁出 结婚迁出 去世 分户 转入另一户. */
public enum Change {
    JOINED(true), BORN(true), MARRIED_IN(true), LEFT(false), MARRIED_OUT(false), DIED(false), SPLIT(false), MOVED(false);

    private final boolean comes;

    Change(boolean comes) {
        this.comes = comes;
    }

    public boolean comes() {
        return comes;
    }
}
