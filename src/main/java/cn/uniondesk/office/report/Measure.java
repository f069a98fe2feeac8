package cn.uniondesk.office.report;

/** 计量: how facts become a number. 户 人 人次 are three different counts (domain: words that must not be mixed up). */
public enum Measure {
    /** Records. */
    COUNT,
    /** 户: distinct files. */
    HOUSEHOLDS,
    /** 人: distinct people whom payments name as aided, the payee unless more are named. */
    PEOPLE,
    /** 人次: payments times the people that each names. */
    TIMES,
    /** 金额, in whole 分. */
    AMOUNT;

    public boolean isMoney() {
        return this == AMOUNT;
    }
}
