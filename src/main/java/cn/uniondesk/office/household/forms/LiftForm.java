package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import java.util.List;

/**
 * F12 困难职工脱困（退档、注销）审批表, and the 告知书 that the worker receives.
 *
 * @param ways 脱困, 退档, 注销
 * @param months income against the standard of each of the last six months
 */
public record LiftForm(
        Imprint imprint,
        Applicant applicant,
        List<Choice> ways,
        String reason,
        List<Month> months,
        Study study,
        Levels opinions,
        Told told)
        implements FormContent {

    public LiftForm {
        ways = List.copyOf(ways);
        months = List.copyOf(months);
    }

    /**
     * @param month 2026年3月
     * @param standard 低保标准 of that month
     */
    public record Month(String month, String income, String people, String perHead, String standard) {}

    /** 集体研究 and 公示. */
    public record Study(String meeting, String heldOn, String noticeFrom, String noticeUntil, String noticePlace) {}

    /**
     * What the 告知书 says.
     *
     * @param item 一 脱困, 二 退档, 三 注销
     * @param from the first day
     */
    public record Told(String item, String from) {}

    static LiftForm blank(Imprint imprint, List<Choice> ways) {
        return new LiftForm(imprint, Applicant.BLANK, ways, "", List.of(), BlankRecord.of(Study.class), Levels.BLANK, BlankRecord.of(Told.class));
    }

    @Override
    public Form form() {
        return HouseholdForms.F12;
    }
}
