package cn.uniondesk.office.member;

import java.util.Locale;

/** 会籍状态: 正常, 保留会籍, 转出, 退会, 自动退会, 开除, 去世. */
public enum MemberState {
    NORMAL, RETAINED, TRANSFERRED, LEFT, LAPSED, EXPELLED, DECEASED;

    /** The state of a code of list {@code member.state}. */
    public static MemberState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 会员: in service or with membership retained. */
    public boolean isMember() {
        return this == NORMAL || this == RETAINED;
    }
}
