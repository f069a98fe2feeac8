package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Opinion;
import java.util.List;

/**
 * F02 困难职工档案表, the file of one household, with the fields of the form of about 2016 to 2018 in their order.
 *
 * @param filledOn 填表日期, blank for the pen
 * @param household who and where
 * @param work what the head of the household does
 * @param income the household's money, in yuan
 * @param causes why it is in difficulty
 * @param relief 解困脱困
 * @param family the members beside the head
 * @param papers 附件 and 备注
 * @param makers who made the file
 * @param opinions the three boxes that are signed and sealed
 */
public record HouseholdFileForm(
        Imprint imprint,
        String filledOn,
        Household household,
        Work work,
        Income income,
        Causes causes,
        Relief relief,
        List<FamilyMember> family,
        Papers papers,
        Makers makers,
        Opinions opinions)
        implements FormContent {

    public HouseholdFileForm {
        family = List.copyOf(family);
    }

    /**
     * The head of the household and her home.
     *
     * @param number 档案编号
     * @param workerNumber 职工编号
     */
    public record Household(
            String number,
            String workerNumber,
            String category,
            String headName,
            String sex,
            String nation,
            String politicalStatus,
            String documentNumber,
            String birthDate,
            String health,
            String disability,
            String maritalStatus,
            String residenceType,
            String registeredRegion,
            String mobile,
            String otherContact,
            String postcode,
            String address,
            String housingType,
            String floorArea,
            String medicalInsurance,
            String singleParent,
            String zeroEmployment,
            String selfReliant) {}

    public record Work(
            String workStatus,
            String modelWorker,
            String workedSince,
            String industry,
            String workUnit,
            String unitNature,
            String unitCondition) {}

    /**
     * @param monthly 本人月平均收入
     * @param otherAnnual 家庭其他非薪资年收入
     * @param annual 家庭年度总收入
     * @param people 家庭人口, members living together
     * @param perHead 家庭月人均收入
     */
    public record Income(
            String monthly,
            String otherAnnual,
            String annual,
            String people,
            String perHead,
            String bankName,
            String bankBranch,
            String bankCard) {}

    /**
     * @param main 主要致困原因, exactly one is ticked
     * @param others 次要致困原因, at most three are ticked
     */
    public record Causes(List<Choice> main, List<Choice> others, String note) {
        public Causes {
            main = List.copyOf(main);
            others = List.copyOf(others);
        }
    }

    /**
     * @param target 是否解困脱困对象
     * @param groups the key groups
     * @param measures 四个一批
     */
    public record Relief(String target, String decidedOn, List<Choice> groups, List<Choice> measures) {
        public Relief {
            groups = List.copyOf(groups);
            measures = List.copyOf(measures);
        }
    }

    public record FamilyMember(
            String name,
            String relation,
            String sex,
            String politicalStatus,
            String documentNumber,
            String birthDate,
            String medicalInsurance,
            String health,
            String monthlyIncome,
            String standing,
            String unitOrSchool) {}

    public record Papers(String attachments, String remark) {}

    /** 建档人, 审核人, 录入人. */
    public record Makers(String filedBy, String reviewedBy, String enteredBy) {}

    /** 基层党组织或行政意见, 基层工会或办事处意见, 系统工会意见. */
    public record Opinions(Opinion unit, Opinion union, Opinion system) {
        public static final Opinions BLANK = new Opinions(Opinion.BLANK, Opinion.BLANK, Opinion.BLANK);
    }

    /** The empty form: boxes and lines only, with the words of its lists. */
    public static HouseholdFileForm blank(Imprint imprint, Causes causes, Relief relief) {
        return new HouseholdFileForm(
                imprint, "", BlankRecord.of(Household.class), BlankRecord.of(Work.class), BlankRecord.of(Income.class),
                causes, relief, List.of(), BlankRecord.of(Papers.class), BlankRecord.of(Makers.class), Opinions.BLANK);
    }

    @Override
    public Form form() {
        return HouseholdForms.F02;
    }
}
