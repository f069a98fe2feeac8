package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.plan.PlanMeasure;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;

/** The form of one measure of a plan. */
final class MeasureDraft extends FormModel {

    private final ChoiceEntry help;
    private final Entry measure = add("measure").must();
    private final Entry responsible = add("responsible");
    private final DateEntry dueOn;
    private final DateEntry doneOn;
    private final Entry outcome = add("outcome");

    MeasureDraft(Kit kit, CodeLists codes) {
        help = add(codes.entry("help", () -> codes.codes("help"))).must();
        dueOn = add(new DateEntry("dueOn", kit.clock()));
        doneOn = add(new DateEntry("doneOn", kit.clock()));
    }

    void begin(String who) {
        entries().forEach(each -> each.fill(""));
        responsible.fill(who);
    }

    void fill(PlanMeasure known) {
        help.fill(known.help());
        measure.fill(known.measure());
        responsible.fill(known.responsible());
        dueOn.fill(known.dueOn());
        doneOn.fill(known.doneOn());
        outcome.fill(known.outcome());
    }

    PlanMeasure measure(long id, long plan) {
        return new PlanMeasure(
                id, plan, help.get(), measure.get(), responsible.get(), dueOn.value(), doneOn.value(), outcome.get());
    }
}
