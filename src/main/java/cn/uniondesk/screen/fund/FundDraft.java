package cn.uniondesk.screen.fund;

import cn.uniondesk.office.aid.fund.Fund;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.Codes;
import cn.uniondesk.screen.kit.form.Draft;
import cn.uniondesk.screen.kit.form.Entry;

/** The form of a source of money. */
final class FundDraft extends Draft {

    private final Entry code = add("code").must();
    private final Entry name = add("name").must();
    private final ChoiceEntry source;
    private final Entry project = add("project");
    private final Entry batch = add("batch");
    private final Entry documentNumber = add("documentNumber");
    private final Entry remark = add("remark");

    FundDraft(Codes codes) {
        source = add(new ChoiceEntry("source", codes.codes("aid.source"))).must();
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
    }

    void fill(Fund fund) {
        code.fill(fund.code());
        name.fill(fund.name());
        source.fill(fund.source());
        project.fill(fund.project());
        batch.fill(fund.batch());
        documentNumber.fill(fund.documentNumber());
        remark.fill(fund.remark());
    }

    Fund fund(long id) {
        return new Fund(
                Math.max(0, id), code.get(), name.get(), source.get(), project.get(), batch.get(), documentNumber.get(),
                remark.get());
    }
}
