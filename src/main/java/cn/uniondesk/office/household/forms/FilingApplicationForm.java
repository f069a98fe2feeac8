package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Causes;
import cn.uniondesk.office.household.forms.HouseholdFileForm.FamilyMember;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Household;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Income;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Work;
import java.util.List;

/**
 * F01 困难职工家庭建档申请审批表.
 *
 * @param request 申请理由
 * @param opinions 基层工会意见, 街道总工会意见, 区总工会审批
 */
public record FilingApplicationForm(
        Imprint imprint,
        String filledOn,
        Household household,
        Work work,
        Income income,
        Spending spending,
        Causes causes,
        List<FamilyMember> family,
        String request,
        Levels opinions)
        implements FormContent {

    public FilingApplicationForm {
        family = List.copyOf(family);
    }

    /**
     * 刚性支出 of the twelve months before application, in yuan.
     *
     * @param employment 必要就业成本
     * @param net 家庭月人均净收入: what is left, a head and month
     * @param loss 意外损失
     */
    public record Spending(
            String medical,
            String disability,
            String schooling,
            String housing,
            String employment,
            String other,
            String total,
            String net,
            String loss) {}

    static FilingApplicationForm blank(Imprint imprint, Causes causes) {
        return new FilingApplicationForm(
                imprint, "", BlankRecord.of(Household.class), BlankRecord.of(Work.class), BlankRecord.of(Income.class),
                BlankRecord.of(Spending.class), causes, List.of(), "", Levels.BLANK);
    }

    @Override
    public Form form() {
        return HouseholdForms.F01;
    }
}
