package cn.uniondesk.office.form;

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
        Levels opinions)
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

    static LiftForm blank(Imprint imprint, List<Choice> ways) {
        return new LiftForm(imprint, Applicant.BLANK, ways, "", List.of(), BlankRecord.of(Study.class), Levels.BLANK);
    }

    @Override
    public Form form() {
        return Form.F12;
    }
}
