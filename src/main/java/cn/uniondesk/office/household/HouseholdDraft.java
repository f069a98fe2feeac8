package cn.uniondesk.office.household;

import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A household file as typed into its form; unknown days and flags are null.
 *
 * @param id 0 for a new file
 * @param filedOn 建档日期; fixed once the file is open
 * @param people 家庭人口
 * @param income 家庭年收入, with {@code rigidSpending} and {@code loss} a year of the whole household
 * @param mainCause code of list {@code cause}
 * @param category what the office decides; null: what the rule of the day gives
 * @param decidedOn the day of a new decision, where finances or category changed; null: today, for a new file its filing
 */
public record HouseholdDraft(
        long id,
        String number,
        PersonDraft head,
        Long unionId,
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
        String remark,
        Integer people,
        Money income,
        Money rigidSpending,
        Money loss,
        String mainCause,
        List<String> otherCauses,
        Category category,
        LocalDate decidedOn) {

    public HouseholdDraft {
        otherCauses = List.copyOf(otherCauses);
    }
}
