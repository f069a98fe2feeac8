package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static cn.uniondesk.store.household.FamilyOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.plan.PlanDesk;
import cn.uniondesk.office.household.plan.PlanMeasure;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.store.OwnedTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTest {

    private FamilyOffice office;
    private OwnedTable<Plan> plans;
    private OwnedTable<PlanMeasure> measures;
    private PlanDesk desk;
    private long file;

    @BeforeEach
    void open() {
        office = new FamilyOffice();
        plans = new OwnedTable<>(office.store.session(), office.store.writer(), CaseTables.PLANS);
        measures = new OwnedTable<>(office.store.session(), office.store.writer(), CaseTables.MEASURES);
        desk = new PlanDesk(office.store.session(), plans, measures, office.households, office.rules, office.clock);
        file = office.filed("张兰", "DH-001");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Plan plan(long id, String startsOn, String cadre) {
        return new Plan(id, file, Plan.begun(day(startsOn), cadre).with(Plan.NEEDS, "治疗费用高").with(Plan.GOAL, "稳定病情")
                .with(Plan.CADRE_POST, "街道工会干事").with(Plan.CADRE_PHONE, "010-12345678")
                .with(Plan.PAIRED_WITH, "东湖纺织公司").with(Plan.PAIRED_PHONE, "010-87654321")
                .with(Plan.PAIRED_ON, day("2026-04-01")));
    }

    private static PlanMeasure measure(String help, LocalDate doneOn, String outcome) {
        return new PlanMeasure(0, 0, Values.NONE.with(PlanMeasure.HELP, help).with(PlanMeasure.MEASURE, "申请医疗救助")
                .with(PlanMeasure.RESPONSIBLE, "赵干事").with(PlanMeasure.DUE_ON, day("2026-12-01"))
                .with(PlanMeasure.DONE_ON, doneOn).with(PlanMeasure.OUTCOME, outcome));
    }

    @Test
    void aPlanIsKeptWithItsMeasuresAndTheFileNamesItsCadre() {
        long id = done(desk.save(plan(0, "2026-04-01", "赵干事"), List.of(
                measure("medical", null, ""), measure("job", day("2026-05-01"), "到岗保洁"))));
        assertThat(plans.find(id)).contains(plan(id, "2026-04-01", "赵干事"));
        assertThat(measures.of(id)).extracting(measure -> measure.details().text(PlanMeasure.HELP)).containsExactly("medical", "job");
        assertThat(office.households.find(file).orElseThrow().text(cn.uniondesk.office.household.Household.CONTACT_CADRE)).isEqualTo("赵干事");

        done(desk.save(plan(id, "2026-04-01", "孙干事"), measures.of(id).subList(1, 2)));
        assertThat(measures.of(id)).extracting(measure -> measure.details().text(PlanMeasure.HELP)).containsExactly("job");
        assertThat(office.households.find(file).orElseThrow().text(cn.uniondesk.office.household.Household.CONTACT_CADRE)).isEqualTo("孙干事");
    }

    @Test
    void everyHelpOfTheSixIsKnownAndNoOther() {
        assertThat(office.rules.now().book().list("help", FamilyOffice.TODAY)).extracting(each -> each.name())
                .containsExactly("助困", "助学", "助技", "助岗", "助法", "助医");
        assertThat(refused(desk.save(plan(0, "2026-04-01", "赵干事"), List.of(measure("money", null, "")))))
                .containsExactly(Refusal.of("measures.0.help", "refusal.code", "money"));
    }

    @Test
    void daysAndResultsAreJudged() {
        assertThat(refused(desk.save(plan(0, "2026-03-01", ""), List.of(
                measure("job", day("2026-02-01"), ""), measure("job", day("2026-12-31"), "x")))))
                .extracting(Refusal::field).containsExactly(
                        "cadre", "startsOn", "measures.0.doneOn", "measures.0.outcome", "measures.1.doneOn");
        done(desk.save(plan(0, "2026-04-01", "赵干事"), List.of()));
        assertThat(refused(desk.save(plan(0, "2026-04-01", "赵干事"), List.of())))
                .containsExactly(Refusal.of("startsOn", "plan.refused.day", "2026-04-01"));
    }
}
