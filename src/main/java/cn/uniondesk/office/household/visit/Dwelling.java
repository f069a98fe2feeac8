package cn.uniondesk.office.household.visit;

import cn.uniondesk.office.values.Money;

/** 住房 as seen: whose, of which type, how large; the rent a month is null where none is paid or known. */
public record Dwelling(String owner, String type, String area, Money rent) {

    public static final Dwelling UNKNOWN = new Dwelling("", "", "", null);
}
