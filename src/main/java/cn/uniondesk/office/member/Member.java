package cn.uniondesk.office.member;

import java.time.LocalDate;

/**
 * 会员: the membership of one person. State, union and group are dated histories beside it.
 *
 * @param joinedOn 入会日期, null where unknown
 * @param employment 用工形式 as written
 * @param migrantWorker 农民工, null where unknown
 */
public record Member(
        long id,
        long personId,
        String cardNumber,
        LocalDate joinedOn,
        String employment,
        Boolean migrantWorker,
        String remark) {}
