package cn.uniondesk.store;

import cn.uniondesk.office.household.Household;
import cn.uniondesk.store.tables.tables.records.HouseholdRecord;

/** A household file as a row and back. */
final class HouseholdRow {

    private HouseholdRow() {}

    static HouseholdRecord of(Household household) {
        return new HouseholdRecord()
                .setNumber(household.number())
                .setHeadPersonId(household.headPersonId())
                .setUnionId(household.unionId() == 0 ? null : household.unionId())
                .setFiledOn(household.filedOn())
                .setArchiveLevel(household.archiveLevel())
                .setWorkUnit(household.workUnit())
                .setUnitNature(household.unitNature())
                .setUnitCondition(household.unitCondition())
                .setIndustry(household.industry())
                .setWorkStatus(household.workStatus())
                .setModelWorker(household.modelWorker())
                .setWorkedSince(household.workedSince())
                .setHousingType(household.housingType())
                .setFloorArea(household.floorArea())
                .setMedicalInsurance(household.medicalInsurance())
                .setSingleParent(household.singleParent())
                .setZeroEmployment(household.zeroEmployment())
                .setSelfReliant(household.selfReliant())
                .setRegisteredRegion(household.registeredRegion())
                .setPostcode(household.postcode())
                .setBankName(household.bankName())
                .setBankBranch(household.bankBranch())
                .setBankCard(household.bankCard())
                .setContactCadre(household.contactCadre())
                .setStatedPeople(household.statedPeople() == null ? null : household.statedPeople().longValue())
                .setRemark(household.remark());
    }

    static Household household(HouseholdRecord row) {
        return new Household(
                row.getId(),
                row.getNumber(),
                row.getHeadPersonId(),
                row.getUnionId() == null ? 0 : row.getUnionId(),
                row.getFiledOn(),
                row.getArchiveLevel(),
                row.getWorkUnit(),
                row.getUnitNature(),
                row.getUnitCondition(),
                row.getIndustry(),
                row.getWorkStatus(),
                row.getModelWorker(),
                row.getWorkedSince(),
                row.getHousingType(),
                row.getFloorArea(),
                row.getMedicalInsurance(),
                row.getSingleParent(),
                row.getZeroEmployment(),
                row.getSelfReliant(),
                row.getRegisteredRegion(),
                row.getPostcode(),
                row.getBankName(),
                row.getBankBranch(),
                row.getBankCard(),
                row.getContactCadre(),
                row.getStatedPeople() == null ? null : Math.toIntExact(row.getStatedPeople()),
                row.getRemark());
    }
}
