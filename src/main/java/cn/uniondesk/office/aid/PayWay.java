package cn.uniondesk.office.aid;

/** 发放方式: 银行转账, 现金, 实物. */
public enum PayWay {
    BANK, CASH, GOODS
}
