package cn.uniondesk.screen.aidfund;

import cn.uniondesk.office.aid.direct.DirectTerms;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;

/** What holds for a whole list of an upper level. */
final class TermsDraft extends FormModel {

    private final Entry listName = add("listName").must();
    private final ChoiceEntry kind;
    private final ChoiceEntry source;
    private final DateEntry paidOn;

    TermsDraft(Kit kit, CodeLists codes) {
        kind = add(codes.entry("kind", () -> codes.codes("aid.kind"))).must();
        source = add(codes.entry("source", () -> codes.codes("aid.source"))).must();
        paidOn = add(new DateEntry("paidOn", kit.clock()));
    }

    void begin(String name) {
        entries().forEach(each -> each.fill(""));
        listName.fill(name);
        kind.fill("medical");
        source.fill("upper");
    }

    DirectTerms terms() {
        return new DirectTerms(listName.get(), kind.get(), source.get(), paidOn.value());
    }
}
