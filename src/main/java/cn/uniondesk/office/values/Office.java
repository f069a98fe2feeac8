package cn.uniondesk.office.values;

/** The office itself (街道总工会): its name, its code and the district union (区总工会) that it reports to. */
public record Office(String name, String code, String district) {}
