package cn.uniondesk.office.member;

/** 会籍状态: 正常, 保留会籍, 转出, 退会, 自动退会, 开除, 去世. */
public enum MemberState {
    NORMAL, RETAINED, TRANSFERRED, LEFT, LAPSED, EXPELLED, DECEASED;

    /** 会员: in service or with membership retained. */
    public boolean isMember() {
        return this == NORMAL || this == RETAINED;
    }
}
