package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import java.util.List;

/**
 * F03 困难职工家庭入户核查表: what two investigators saw and heard.
 *
 * @param residents everybody who lives there, the head first
 */
public record HomeVisitForm(
        Imprint imprint,
        Applicant applicant,
        Visit visit,
        Housing housing,
        Assets assets,
        List<Resident> residents,
        Spending spending,
        Findings findings)
        implements FormContent {

    public HomeVisitForm {
        residents = List.copyOf(residents);
    }

    /**
     * @param met people met
     * @param visitors 核查人员
     */
    public record Visit(String visitedOn, String place, String met, String visitors) {}

    public record Housing(String type, String owner, String area, String rent) {}

    /** 机动车, 商铺及经营, 企业出资, 存款及有价证券. */
    public record Assets(String vehicles, String shops, String shares, String deposits) {}

    public record Resident(
            String name, String relation, String age, String standing, String unitOrSchool, String health, String monthlyIncome) {}

    public record Spending(String medical, String schooling, String housing, String other) {}

    public record Findings(String itemsSeen, String needs, String neighbours, String photos, String conclusion) {}

    static HomeVisitForm blank(Imprint imprint) {
        return new HomeVisitForm(
                imprint, Applicant.BLANK, BlankRecord.of(Visit.class), BlankRecord.of(Housing.class),
                BlankRecord.of(Assets.class), List.of(), BlankRecord.of(Spending.class), BlankRecord.of(Findings.class));
    }

    @Override
    public Form form() {
        return HouseholdForms.F03;
    }
}
