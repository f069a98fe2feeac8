package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;

/** F10 领款收据（慰问签收单）: what one payee received in one payment. */
public record ReceiptForm(Imprint imprint, Payee payee, Received received) implements FormContent {

    public record Payee(
            String name, String sex, String documentNumber, String mobile, String place, String householdNumber) {}

    /**
     * @param project 事由
     * @param capitals in capital figures, without 人民币
     * @param card in groups of four, empty where nothing was transferred
     */
    public record Received(
            String project,
            String source,
            String voucher,
            String amount,
            String capitals,
            String goods,
            String way,
            String card,
            String paidOn) {}

    static ReceiptForm blank(Imprint imprint) {
        return new ReceiptForm(imprint, BlankRecord.of(Payee.class), BlankRecord.of(Received.class));
    }

    @Override
    public Form form() {
        return AidForms.F10;
    }
}
