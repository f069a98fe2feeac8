package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;

/**
 * The head of a household as most forms about the household name one.
 *
 * @param number 档案编号
 * @param people 家庭人口, members living together
 * @param filedOn 建档日期
 * @param cause 主要致困原因
 * @param contactCadre 帮扶联系人
 */
public record Applicant(
        String number,
        String name,
        String sex,
        String nation,
        String birthDate,
        String documentNumber,
        String mobile,
        String address,
        String workUnit,
        String workStatus,
        String category,
        String people,
        String cause,
        String filedOn,
        String contactCadre,
        String bankName,
        String bankCard) {

    public static final Applicant BLANK = BlankRecord.of(Applicant.class);
}
