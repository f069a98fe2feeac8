package cn.uniondesk.office.household.reckoning;

/** 收入, 刚性支出 or 意外损失; each has its list of items in the rule book. */
public enum Side {
    INCOME("income.item"), SPENDING("spending.item"), LOSS("loss.item");

    private final String list;

    Side(String list) {
        this.list = list;
    }

    /** The rule book's list of its items. */
    public String list() {
        return list;
    }
}
