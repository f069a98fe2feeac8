package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.values.Money;
import java.util.List;

/**
 * F11 银行代发清单: what the bank is to transfer, one line a payment.
 *
 * @param total the whole, blank for an empty list
 */
public record BankListForm(Imprint imprint, Heading heading, List<Row> rows, PaymentRosterForm.Total total)
        implements FormContent {

    public BankListForm {
        rows = List.copyOf(rows);
    }

    public record Heading(String project, String source, String voucher, String filledOn) {}

    /** @param summary 摘要 */
    public record Row(
            String sequence, String accountName, String bankCard, Money amount, String bankName, String summary, String remark) {}

    static BankListForm blank(Imprint imprint) {
        return new BankListForm(imprint, BlankRecord.of(Heading.class), List.of(), PaymentRosterForm.Total.BLANK);
    }

    @Override
    public Form form() {
        return AidForms.F11;
    }
}
