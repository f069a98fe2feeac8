package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.due.FamilyWatch;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.plan.PlanDesk;
import cn.uniondesk.office.household.plan.PlanMeasure;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.radar.Due.Nearness;
import cn.uniondesk.office.radar.Due;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.OwnedTable;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RadarTest {

    private FamilyOffice office;
    private FamilyWatch radar;

    @BeforeEach
    void open() {
        office = new FamilyOffice();
        radar = new FamilyWatch(
                office.store.session(), new OpenCaseTable(office.store.session()), office.proceedings, office.rules);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Due> due(String today) {
        return radar.due(day(today)).stream().sorted(Comparator.comparing(Due::on)).toList();
    }

    @Test
    void theNextStepOfAnApplicationIsDueByWorkingDays() {
        long way = office.application("张兰");
        office.take(way, StepTaken.of(Step.APPLY, day("2026-09-28")));
        assertThat(due("2026-09-29")).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo("radar.step.APPLIED");
            assertThat(Texts.chinese().text(item.key(), item.arguments()))
                    .isEqualTo("张兰的办理停在“已申请”，下一步应在 2026-10-10 前完成");
            assertThat(item.record().type()).isEqualTo(RecordType.APPLICATION);
            assertThat(item.record().id()).isEqualTo(way);
            assertThat(item.on()).isEqualTo(day("2026-10-10"));
        });
        long other = office.application("李梅");
        office.toNotice(other);
        assertThat(due("2026-03-03")).extracting(Due::key, Due::on)
                .contains(tuple("radar.notice_over", day("2026-03-09")));
    }

    @Test
    void aFileWaitsForItsVisitAndItsRenewalAndAVisitPutsTheNextOneOff() {
        long file = office.filed("张兰", "DH-001");
        assertThat(due("2026-09-01")).extracting(Due::key, Due::on)
                .containsExactly(tuple("radar.visit", day("2026-09-17")));
        long way = office.proceedings.ofHousehold(file).orElseThrow().id();
        done(office.visiting.save(Visit.of(way, VisitPurpose.HALF_YEAR, day("2026-09-10"), "稳定", "陈干事")));
        assertThat(due("2026-09-11")).isEmpty();
        assertThat(due("2027-03-01")).extracting(Due::key, Due::on).containsExactly(
                tuple("radar.visit", day("2027-03-10")), tuple("radar.renewal", day("2027-03-17")));
    }

    @Test
    void aFileTakenOverFromALedgerIsOnTheRadarWithoutAnyStep() {
        long head = office.person("赵敏");
        office.change(() -> {
            long id = office.households.save(office.file("OLD-1").filed(head, day("2025-01-15")), Origin.DESK);
            office.households.enterState(id, day("2025-01-15"), HouseholdState.ON_FILE, "", Origin.DESK);
            return id;
        });
        assertThat(due("2026-11-20")).extracting(Due::key, Due::on, item -> item.nearness(FamilyOffice.TODAY))
                .containsExactly(
                        tuple("radar.visit", day("2025-07-15"), Nearness.OVERDUE),
                        tuple("radar.renewal", day("2026-01-15"), Nearness.OVERDUE));
    }

    @Test
    void aLiftedFamilyWaitsForItsLetterAndTheEndOfTheFollowUp() {
        long file = office.filed("张兰", "DH-001");
        long way = office.proceedings.ofHousehold(file).orElseThrow().id();
        office.take(way, StepTaken.of(Step.PROPOSE_LIFT, day("2026-09-21"), "陈干事").because("", "收入稳定"));
        office.take(way, StepTaken.of(Step.AGREE, day("2026-09-21"), "王主席").document("纪要9"));
        office.take(way, StepTaken.of(Step.PUBLISH, day("2026-09-22")).notice(day("2026-09-29"), "社区", "010-12345678"));
        office.take(way, StepTaken.of(Step.END_NOTICE, day("2026-09-30"), "陈干事"));
        office.take(way, StepTaken.of(Step.REPORT, day("2026-09-30"), "陈干事"));
        office.take(way, StepTaken.of(Step.LIFT, day("2026-10-12")).document("批30"));
        assertThat(due("2026-10-13")).extracting(Due::key, Due::on)
                .containsExactly(tuple("radar.telling", day("2026-10-19")));
        office.take(way, StepTaken.of(Step.TELL, day("2026-10-14"), "陈干事").document("告知1"));
        assertThat(due("2026-10-20")).isEmpty();
        assertThat(due("2027-04-01")).extracting(Due::key, Due::on)
                .containsExactly(tuple("radar.follow_up", day("2027-04-12")));
    }

    private static PlanMeasure measure(String help, String what, String dueOn) {
        return new PlanMeasure(0, 0, Values.NONE.with(PlanMeasure.HELP, help).with(PlanMeasure.MEASURE, what)
                .with(PlanMeasure.RESPONSIBLE, "陈干事").with(PlanMeasure.DUE_ON, day(dueOn)));
    }

    @Test
    void measuresOfAPlanAreDueUntilTheyAreDone() {
        long file = office.filed("张兰", "DH-001");
        var plans = new OwnedTable<>(office.store.session(), office.store.writer(), CaseTables.PLANS);
        var measures = new OwnedTable<>(office.store.session(), office.store.writer(), CaseTables.MEASURES);
        var desk = new PlanDesk(office.store.session(), plans, measures, office.households, office.rules, office.clock);
        done(desk.save(
                new Plan(0, file, Plan.begun(day("2026-04-01"), "陈干事").with(Plan.NEEDS, "缺技能").with(Plan.GOAL, "就业")),
                List.of(measure("skill", "参加护理培训", "2026-06-01"),
                        new PlanMeasure(0, 0, measure("job", "推荐岗位", "2026-06-02").details()
                                .with(PlanMeasure.DONE_ON, day("2026-05-30")).with(PlanMeasure.OUTCOME, "到岗")))));
        assertThat(due("2026-05-20")).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo("radar.measure");
            assertThat(item.arguments()).containsExactly("DH-001", "参加护理培训", "2026-06-01");
            assertThat(item.record().number()).isEqualTo("DH-001");
        });
    }
}
