package cn.uniondesk.office.household.ledger;

import static cn.uniondesk.office.intake.Merging.said;

import cn.uniondesk.office.household.Household;

/** A household's file as a ledger brings it, new or over what is known. */
final class HouseholdMerge {

    private HouseholdMerge() {}

    static Household create(Household row, long head, long union) {
        return new Household(
                0, row.number(), head, union, row.filedOn(), row.archiveLevel(), row.workUnit(), row.unitNature(),
                row.unitCondition(), row.industry(), row.workStatus(), row.modelWorker(), row.workedSince(),
                row.housingType(), row.floorArea(), row.medicalInsurance(), row.singleParent(), row.zeroEmployment(),
                row.selfReliant(), row.registeredRegion(), row.postcode(), row.bankName(), row.bankBranch(),
                row.bankCard(), row.contactCadre(), row.statedPeople(), row.remark());
    }

    static Household merged(Household known, Household row) {
        return new Household(
                known.id(), known.number(), known.headPersonId(),
                row.unionId() == 0 ? known.unionId() : row.unionId(),
                known.filedOn(),
                said(row.archiveLevel(), known.archiveLevel()),
                said(row.workUnit(), known.workUnit()),
                said(row.unitNature(), known.unitNature()),
                said(row.unitCondition(), known.unitCondition()),
                said(row.industry(), known.industry()),
                said(row.workStatus(), known.workStatus()),
                said(row.modelWorker(), known.modelWorker()),
                said(row.workedSince(), known.workedSince()),
                said(row.housingType(), known.housingType()),
                said(row.floorArea(), known.floorArea()),
                said(row.medicalInsurance(), known.medicalInsurance()),
                said(row.singleParent(), known.singleParent()),
                said(row.zeroEmployment(), known.zeroEmployment()),
                said(row.selfReliant(), known.selfReliant()),
                said(row.registeredRegion(), known.registeredRegion()),
                said(row.postcode(), known.postcode()),
                said(row.bankName(), known.bankName()),
                said(row.bankBranch(), known.bankBranch()),
                said(row.bankCard(), known.bankCard()),
                said(row.contactCadre(), known.contactCadre()),
                said(row.statedPeople(), known.statedPeople()),
                said(row.remark(), known.remark()));
    }
}
