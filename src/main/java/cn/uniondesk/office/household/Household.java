package cn.uniondesk.office.household;

import java.time.LocalDate;

/**
 * 困难职工档案: one file a household. Texts as the form 困难职工档案表 prints them; unknown ones are empty.
 *
 * @param number 档案编号, unique
 * @param headPersonId the worker whose file it is (户主/职工本人)
 * @param unionId the union that keeps the file, 0 directly under the office
 * @param filedOn 建档日期: on file from this day
 * @param statedPeople 家庭人口 as the ledger states it, null where not stated
 */
public record Household(
        long id,
        String number,
        long headPersonId,
        long unionId,
        LocalDate filedOn,
        String archiveLevel,
        String workUnit,
        String unitNature,
        String unitCondition,
        String industry,
        String workStatus,
        String modelWorker,
        LocalDate workedSince,
        String housingType,
        String floorArea,
        String medicalInsurance,
        Boolean singleParent,
        Boolean zeroEmployment,
        Boolean selfReliant,
        String registeredRegion,
        String postcode,
        String bankName,
        String bankBranch,
        String bankCard,
        String contactCadre,
        Integer statedPeople,
        String remark) {

    /** What stands for the file of a family that still applies: whose it would be and where, and nothing else. */
    public static Household applying(long headPersonId, long unionId) {
        return new Household(
                0, "", headPersonId, unionId, null, "", "", "", "", "", "", "", null, "", "", "", null, null, null, "", "", "",
                "", "", "", null, "");
    }

    /** The same file under the id by which the office knows it. */
    public Household known(long as) {
        return new Household(
                as, number, headPersonId, unionId, filedOn, archiveLevel, workUnit, unitNature, unitCondition, industry,
                workStatus, modelWorker, workedSince, housingType, floorArea, medicalInsurance, singleParent,
                zeroEmployment, selfReliant, registeredRegion, postcode, bankName, bankBranch, bankCard, contactCadre,
                statedPeople, remark);
    }

    /** The same file of this head. */
    public Household headedBy(long personId) {
        return new Household(
                id, number, personId, unionId, filedOn, archiveLevel, workUnit, unitNature, unitCondition, industry,
                workStatus, modelWorker, workedSince, housingType, floorArea, medicalInsurance, singleParent,
                zeroEmployment, selfReliant, registeredRegion, postcode, bankName, bankBranch, bankCard, contactCadre,
                statedPeople, remark);
    }

    /** The same file as the one of this head, on file from the day. */
    public Household filed(long head, LocalDate on) {
        return new Household(
                id, number, head, unionId, on, archiveLevel, workUnit, unitNature, unitCondition, industry, workStatus,
                modelWorker, workedSince, housingType, floorArea, medicalInsurance, singleParent, zeroEmployment,
                selfReliant, registeredRegion, postcode, bankName, bankBranch, bankCard, contactCadre, statedPeople,
                remark);
    }

    /** The same file with this contact cadre (帮扶联系责任人). */
    public Household lookedAfterBy(String cadre) {
        return new Household(
                id, number, headPersonId, unionId, filedOn, archiveLevel, workUnit, unitNature, unitCondition, industry,
                workStatus, modelWorker, workedSince, housingType, floorArea, medicalInsurance, singleParent,
                zeroEmployment, selfReliant, registeredRegion, postcode, bankName, bankBranch, bankCard, cadre,
                statedPeople, remark);
    }
}
