package cn.uniondesk.office.aid.entitlement;

/** 批准, 撤销, 发放, 银行退回, 补发, 签收, 代领. */
public enum ListStep {
    APPROVE, WITHDRAW, PAY, RETURN, PAY_AGAIN, SIGN, FETCH
}
