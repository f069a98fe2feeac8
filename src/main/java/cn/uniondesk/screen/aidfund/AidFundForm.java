package cn.uniondesk.screen.aidfund;

import cn.uniondesk.office.aid.money.AidFund;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;

/** The form of a source of money. */
final class AidFundForm extends FormModel {

    private final Entry code = add("code").must();
    private final Entry name = add("name").must();
    private final ChoiceEntry source;
    private final Entry project = add("project");
    private final Entry batch = add("batch");
    private final Entry documentNumber = add("documentNumber");
    private final Entry remark = add("remark");

    AidFundForm(CodeLists codes) {
        source = add(codes.entry("source", () -> codes.codes("aid.source"))).must();
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
    }

    void fill(AidFund fund) {
        code.fill(fund.code());
        name.fill(fund.name());
        source.fill(fund.source());
        project.fill(fund.project());
        batch.fill(fund.batch());
        documentNumber.fill(fund.documentNumber());
        remark.fill(fund.remark());
    }

    AidFund fund(long id) {
        return new AidFund(
                Math.max(0, id), code.get(), name.get(), source.get(), project.get(), batch.get(), documentNumber.get(),
                remark.get());
    }
}
