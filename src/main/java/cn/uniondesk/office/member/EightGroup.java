package cn.uniondesk.office.member;

import java.util.Locale;

/**
 * 八大群体 (全总 2018 年 3 月): 货车司机 快递员 护工护理员 家政服务员 商场信息员 网约送餐员 房产中介员 保安员.
 * A person belongs to at most one; 新就业形态 is a mark of its own.
 */
public enum EightGroup {
    NONE, TRUCK, COURIER, CARE, DOMESTIC, MALL, DELIVERY, ESTATE, GUARD;

    /** The group of a code of list {@code member.group}; none where nothing is said. */
    public static EightGroup of(String code) {
        return code.isEmpty() ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
