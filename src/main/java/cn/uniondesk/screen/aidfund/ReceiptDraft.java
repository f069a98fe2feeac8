package cn.uniondesk.screen.aidfund;

import cn.uniondesk.office.aid.money.AidFundReceipt;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;

/** The form of a receipt of money; what is given back is written with a minus. */
final class ReceiptDraft extends FormModel {

    private final DateEntry receivedOn;
    private final MoneyEntry amount = add(new MoneyEntry("amount")).must();
    private final Entry receiptDocument = add("receiptDocument");
    private final Entry receiptRemark = add("receiptRemark");

    ReceiptDraft(Kit kit) {
        receivedOn = add(new DateEntry("receivedOn", kit.clock())).must();
        var remark = entry("receiptRemark").orElseThrow();
        answersFor("remark", () -> remark);
    }

    void begin(Kit kit) {
        entries().forEach(each -> each.fill(""));
        receivedOn.fill(kit.today());
    }

    AidFundReceipt receipt(long fund) {
        return new AidFundReceipt(
                0, fund, receivedOn.value(), amount.value().orElse(null), receiptDocument.get(), receiptRemark.get());
    }
}
