package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.aid.entitlement.ListStep;
import cn.uniondesk.office.aid.entitlement.ListStepTaken;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.util.List;
import java.util.Set;

/** The form of one step for those chosen on the list. */
final class ListStepForm extends FormModel {

    private static final List<String> FIELDS = List.of("on", "voucher", "reason", "byName", "byRelation", "byDocument", "bankCard");

    private final DateEntry on;
    private final Entry voucher = add("voucher");
    private final Entry reason = add("reason");
    private final Entry byName = add("byName");
    private final Entry byRelation = add("byRelation");
    private final Entry byDocument = add("byDocument");
    private final Entry bankCard = add("bankCard");
    private ListStep step = ListStep.APPROVE;

    ListStepForm(Kit kit) {
        on = add(new DateEntry("on", kit.clock())).must();
    }

    void begin(ListStep wanted, Kit kit) {
        step = wanted;
        entries().forEach(each -> each.fill(""));
        on.fill(kit.today());
        reason.required().set(step == ListStep.RETURN || step == ListStep.WITHDRAW);
        show(seen(), FIELDS);
        List.of(byName, byRelation, byDocument).forEach(each -> each.required().set(step == ListStep.FETCH));
    }

    ListStep step() {
        return step;
    }

    private Set<String> seen() {
        return switch (step) {
            case APPROVE, WITHDRAW, RETURN -> Set.of("on", "reason");
            case PAY -> Set.of("on", "voucher", "reason");
            case PAY_AGAIN -> Set.of("on", "voucher", "bankCard", "reason");
            case SIGN -> Set.of("on");
            case FETCH -> Set.of("on", "byName", "byRelation", "byDocument");
        };
    }

    ListStepTaken taken() {
        return new ListStepTaken(
                step, on.value(), voucher.get(), reason.get(), byName.get(), byRelation.get(), byDocument.get(),
                bankCard.get());
    }
}
