package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import cn.uniondesk.office.household.forms.Applicant;
import java.util.List;

/**
 * F08 困难职工帮扶申请审批表.
 *
 * @param kinds 帮扶类型
 * @param sorts 申请类别: 日常救助, 临时救助
 * @param cap what the rules allow
 * @param earlier aid already given this year
 * @param earlierTotal its sum
 */
public record AidApplicationForm(
        Imprint imprint,
        String filledOn,
        Applicant applicant,
        List<Choice> kinds,
        List<Choice> sorts,
        Request request,
        Cap cap,
        List<Earlier> earlier,
        String earlierTotal,
        Approved approved,
        Levels opinions)
        implements FormContent {

    public AidApplicationForm {
        kinds = List.copyOf(kinds);
        sorts = List.copyOf(sorts);
        earlier = List.copyOf(earlier);
    }

    public record Request(String reason, String amount) {}

    /**
     * @param standard 低保标准, yuan a head and month
     * @param livingMonths how many months of it 生活救助 may reach
     * @param living 生活救助 at most, yuan a household and year
     * @param schoolingMonths how many months of it 助学 may reach
     * @param schooling 助学 at most, yuan a student and year
     * @param ownPart 医疗自付部分, blank for the pen
     * @param document where the standard comes from
     */
    public record Cap(
            String standard,
            String livingMonths,
            String living,
            String schoolingMonths,
            String schooling,
            String ownPart,
            String document) {}

    public record Earlier(String paidOn, String kind, String source, String amount, String voucher) {}

    public record Approved(String amount, String capitals) {}

    static AidApplicationForm blank(Imprint imprint, List<Choice> kinds, List<Choice> sorts, Cap cap) {
        return new AidApplicationForm(
                imprint, "", Applicant.BLANK, kinds, sorts, BlankRecord.of(Request.class), cap, List.of(), "",
                BlankRecord.of(Approved.class), Levels.BLANK);
    }

    @Override
    public Form form() {
        return AidForms.F08;
    }
}
