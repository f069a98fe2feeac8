package cn.uniondesk.office.org;

import java.time.LocalDate;

/**
 * 工会: one union of the office's register, federations too. A federation holds unions, never members.
 *
 * @param kind 组织类型, a code of the rule book's list {@code union.kind}
 * @param parentId the union above it in the register, null directly under the office
 * @param creditCode 工会法人统一社会信用代码, begins with 8
 * @param unitCreditCode 单位统一社会信用代码
 * @param grade A/B 类
 * @param workers 职工人数 as the union states it, null where not stated
 * @param statedMembers 会员人数 as the union states it; the report counts the register instead
 * @param statedOn the day of the statement
 */
public record TradeUnion(
        long id,
        String name,
        String kind,
        Long parentId,
        String unitName,
        String unitCreditCode,
        String creditCode,
        String industry,
        String grade,
        LocalDate establishedOn,
        Long workers,
        Long femaleWorkers,
        Long statedMembers,
        Long statedFemaleMembers,
        LocalDate statedOn,
        String chairName,
        String contactPhone,
        String address,
        String remark) {

    /** The same union under the id by which the office knows it. */
    public TradeUnion known(long as) {
        return new TradeUnion(
                as, name, kind, parentId, unitName, unitCreditCode, creditCode,
                industry, grade, establishedOn, workers, femaleWorkers, statedMembers,
                statedFemaleMembers, statedOn, chairName, contactPhone, address, remark);
    }
}
