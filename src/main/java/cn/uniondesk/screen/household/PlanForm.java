package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.time.LocalDate;

/** The form of a plan without its measures. */
final class PlanForm extends FormModel {

    private final DateEntry startsOn;
    private final Entry needs = add("needs").must();
    private final Entry goal = add("goal");
    private final Entry cadre = add("cadre").must();
    private final Entry cadrePost = add("cadrePost");
    private final Entry cadrePhone = add("cadrePhone");
    private final Entry pairedWith = add("pairedWith");
    private final Entry pairedPhone = add("pairedPhone");
    private final DateEntry pairedOn;
    private final DateEntry endedOn;
    private final Entry outcome = add("outcome");

    PlanForm(Kit kit) {
        startsOn = add(new DateEntry("startsOn", kit.clock())).must();
        pairedOn = add(new DateEntry("pairedOn", kit.clock()));
        endedOn = add(new DateEntry("endedOn", kit.clock()));
    }

    /** @param cadreNow whom the file names so far */
    void begin(LocalDate today, String cadreNow) {
        entries().forEach(each -> each.fill(""));
        startsOn.fill(today);
        cadre.fill(cadreNow);
    }

    void fill(Plan plan) {
        startsOn.fill(plan.startsOn());
        needs.fill(plan.needs());
        goal.fill(plan.goal());
        cadre.fill(plan.cadre());
        cadrePost.fill(plan.cadrePost());
        cadrePhone.fill(plan.cadrePhone());
        pairedWith.fill(plan.pairedWith());
        pairedPhone.fill(plan.pairedPhone());
        pairedOn.fill(plan.pairedOn());
        endedOn.fill(plan.endedOn());
        outcome.fill(plan.outcome());
    }

    Plan plan(long id, long household) {
        return new Plan(
                id, household, startsOn.value(), needs.get(), goal.get(), cadre.get(), cadrePost.get(), cadrePhone.get(),
                pairedWith.get(), pairedPhone.get(), pairedOn.value(), endedOn.value(), outcome.get());
    }
}
