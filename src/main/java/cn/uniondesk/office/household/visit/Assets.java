package cn.uniondesk.office.household.visit;

/** 财产 as seen and said: vehicle, shops or businesses, shares in companies, deposits; empty where none or not asked. */
public record Assets(String vehicle, String shops, String shares, String deposits) {

    public static final Assets NONE = new Assets("", "", "", "");
}
