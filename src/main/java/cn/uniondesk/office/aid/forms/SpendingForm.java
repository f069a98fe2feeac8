package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import java.util.List;

/**
 * F17 经费支出审批单.
 *
 * @param ways 付款方式
 */
public record SpendingForm(Imprint imprint, String filledOn, Spending spending, List<Choice> ways, Receiver receiver)
        implements FormContent {

    public SpendingForm {
        ways = List.copyOf(ways);
    }

    /**
     * @param account 列支科目
     * @param item 支出事项
     * @param balance 预算余额 before this
     * @param capitals without 人民币
     * @param rules what the rules say of it
     */
    public record Spending(
            String account,
            String item,
            String source,
            String budget,
            String balance,
            String amount,
            String capitals,
            String attachments,
            String rules) {}

    public record Receiver(String name, String bankName, String bankCard) {}

    static SpendingForm blank(Imprint imprint, List<Choice> ways) {
        return new SpendingForm(imprint, "", BlankRecord.of(Spending.class), ways, BlankRecord.of(Receiver.class));
    }

    @Override
    public Form form() {
        return AidForms.F17;
    }
}
