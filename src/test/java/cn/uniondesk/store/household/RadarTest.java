package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.uniondesk.office.Origin;
import cn.uniondesk.office.RecordType;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.plan.Measure;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.plan.PlanDesk;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.visit.Purpose;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.radar.DueItem;
import cn.uniondesk.office.radar.DueItem.Urgency;
import cn.uniondesk.office.radar.DueKind;
import cn.uniondesk.office.radar.Radar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadarTest {

    private FamilyOffice office;
    private Radar radar;

    @BeforeEach
    void open() {
        office = new FamilyOffice();
        radar = new Radar(
                office.store.session(), new OpenCaseTable(office.store.session()), office.proceedings, office.unions,
                office.rules);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<DueItem> due(String today) {
        return radar.due(day(today));
    }

    @Test
    void theNextStepOfAnApplicationIsDueByWorkingDays() {
        long way = office.application("张兰");
        office.take(way, StepTaken.of(Step.APPLY, day("2026-09-28")));
        assertThat(due("2026-09-29")).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(DueKind.STEP);
            assertThat(item.stage()).isEqualTo(Stage.APPLIED);
            assertThat(item.record().type()).isEqualTo(RecordType.APPLICATION);
            assertThat(item.record().id()).isEqualTo(way);
            assertThat(item.subject()).isEqualTo("张兰");
            assertThat(item.dueOn()).isEqualTo(day("2026-10-10"));
        });
        long other = office.application("李梅");
        office.toNotice(other);
        assertThat(due("2026-03-03")).extracting(DueItem::kind, DueItem::dueOn)
                .contains(tuple(DueKind.NOTICE_OVER, day("2026-03-09")));
    }

    @Test
    void aFileWaitsForItsVisitAndItsRenewalAndAVisitPutsTheNextOneOff() {
        long file = office.filed("张兰", "DH-001");
        assertThat(due("2026-09-01")).extracting(DueItem::kind, DueItem::dueOn)
                .containsExactly(tuple(DueKind.VISIT, day("2026-09-17")));
        long way = office.proceedings.ofHousehold(file).orElseThrow().id();
        done(office.visiting.save(Visit.of(way, Purpose.HALF_YEAR, day("2026-09-10"), "稳定", "陈干事")));
        assertThat(due("2026-09-11")).isEmpty();
        assertThat(due("2027-03-01")).extracting(DueItem::kind, DueItem::dueOn).containsExactly(
                tuple(DueKind.VISIT, day("2027-03-10")), tuple(DueKind.RENEWAL, day("2027-03-17")));
    }

    @Test
    void aFileTakenOverFromALedgerIsOnTheRadarWithoutAnyStep() {
        long head = office.person("赵敏");
        office.change(() -> {
            long id = office.households.save(office.file("OLD-1").filed(head, day("2025-01-15")), Origin.DESK);
            office.households.enterState(id, day("2025-01-15"), HouseholdState.ON_FILE, "", Origin.DESK);
            return id;
        });
        assertThat(due("2026-11-20")).extracting(DueItem::kind, DueItem::dueOn, item -> item.urgency(FamilyOffice.TODAY))
                .containsExactly(
                        tuple(DueKind.VISIT, day("2025-07-15"), Urgency.OVERDUE),
                        tuple(DueKind.RENEWAL, day("2026-01-15"), Urgency.OVERDUE));
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
        assertThat(due("2026-10-13")).extracting(DueItem::kind, DueItem::dueOn)
                .containsExactly(tuple(DueKind.TELLING, day("2026-10-19")));
        office.take(way, StepTaken.of(Step.TELL, day("2026-10-14"), "陈干事").document("告知1"));
        assertThat(due("2026-10-20")).isEmpty();
        assertThat(due("2027-04-01")).extracting(DueItem::kind, DueItem::dueOn)
                .containsExactly(tuple(DueKind.FOLLOW_UP_OVER, day("2027-04-12")));
    }

    @Test
    void measuresOfAPlanAreDueUntilTheyAreDone() {
        long file = office.filed("张兰", "DH-001");
        var plans = new PlanTable(office.store.session(), office.store.writer());
        var desk = new PlanDesk(office.store.session(), plans, office.households, office.rules, office.clock);
        done(desk.save(
                new Plan(0, file, day("2026-04-01"), "缺技能", "就业", "陈干事", "", "", "", "", null, null, ""),
                List.of(new Measure(0, 0, "skill", "参加护理培训", "陈干事", day("2026-06-01"), null, ""),
                        new Measure(0, 0, "job", "推荐岗位", "陈干事", day("2026-06-02"), day("2026-05-30"), "到岗"))));
        assertThat(due("2026-05-20")).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(DueKind.MEASURE);
            assertThat(item.subject()).isEqualTo("参加护理培训");
            assertThat(item.record().number()).isEqualTo("DH-001");
        });
    }

    @Test
    void termsAndCertificatesOfUnionsAreListedNinetyDaysAhead() {
        office.change(() -> {
            office.unions.enterState(office.union, day("2020-01-01"), UnionState.ACTIVE, "", Origin.DESK);
            office.unions.addTerm(office.union, new Term(day("2022-03-01"), 5), Origin.DESK);
            office.unions.addCertificate(office.union, new Certificate("法证1", null, day("2027-02-10")), Origin.DESK);
            return null;
        });
        assertThat(due("2026-11-11")).isEmpty();
        assertThat(due("2026-12-01")).extracting(DueItem::kind, DueItem::dueOn).containsExactly(
                tuple(DueKind.UNION_CERTIFICATE, day("2027-02-10")), tuple(DueKind.UNION_TERM, day("2027-03-01")));
        assertThat(due("2028-01-01")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, OVERDUE", "2026-11-20, THIS_WEEK", "2026-11-22, THIS_WEEK", "2026-11-23, THIS_MONTH",
        "2026-11-30, THIS_MONTH", "2026-12-01, LATER"
    })
    void urgencyIsToldByWeekAndMonth(LocalDate dueOn, Urgency urgency) {
        assertThat(new DueItem(DueKind.VISIT, null, "", null, dueOn).urgency(FamilyOffice.TODAY)).isEqualTo(urgency);
    }
}
