package cn.uniondesk.office.aid.entitlement;

/** Who a campaign is for: 个人, 单位 (困难企业), 站点 (驿站、工地). */
public enum Beneficiary {
    PERSON, UNIT, STATION
}
