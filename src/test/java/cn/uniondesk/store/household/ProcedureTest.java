package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.POOR;
import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static cn.uniondesk.store.household.FamilyOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.procedure.Proceeding;
import cn.uniondesk.office.household.procedure.Proceedings.Pending;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.procedure.Transition;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureTest {

    private FamilyOffice office;

    @BeforeEach
    void open() {
        office = new FamilyOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFamilyGoesFromApplicationToTheEndOfTheFollowUp() {
        long way = office.application("张兰");
        office.toApproval(way);
        assertThat(office.procedure.way(way).stage()).isEqualTo(Stage.APPROVED);
        long file = done(office.filing.file(
                way, StepTaken.of(Step.FILE, day("2026-03-17"), "陈干事"), office.file("DH-001"), POOR, null));

        assertThat(office.households.state(file, day("2026-03-16"))).isEmpty();
        assertThat(office.households.state(file, day("2026-03-17"))).contains(HouseholdState.ON_FILE);
        assertThat(office.households.members(file)).extracting(member -> member.relation()).containsExactly("本人", "女");
        assertThat(office.households.causes(file, day("2026-03-17"))).contains(new Causes("06", List.of("09")));
        var decision = office.households.decision(file, FamilyOffice.TODAY).orElseThrow();
        assertThat(decision.category()).isEqualTo(Category.DEEP);
        assertThat(decision.decidedOn()).isEqualTo(day("2026-03-17"));
        assertThat(decision.card()).contains("1,000.00");

        office.take(way, StepTaken.of(Step.PROPOSE_LIFT, day("2026-09-21"), "陈干事").because("", "收入稳定"));
        office.take(way, StepTaken.of(Step.AGREE, day("2026-09-21"), "王主席").document("东工纪〔2026〕9号"));
        office.take(way, StepTaken.of(Step.PUBLISH, day("2026-09-22")).notice(day("2026-09-29"), "社区", "010-12345678"));
        office.take(way, StepTaken.of(Step.END_NOTICE, day("2026-09-30"), "陈干事"));
        office.take(way, StepTaken.of(Step.REPORT, day("2026-09-30"), "陈干事"));
        office.take(way, StepTaken.of(Step.LIFT, day("2026-10-12")).document("区工批〔2026〕30号"));
        assertThat(office.households.state(file, day("2026-10-11"))).contains(HouseholdState.ON_FILE);
        assertThat(office.households.state(file, day("2026-10-12"))).contains(HouseholdState.LIFTED);
        office.take(way, StepTaken.of(Step.TELL, day("2026-10-13"), "陈干事").document("告知〔2026〕1号"));
        assertThat(office.procedure.way(way).steps()).hasSize(18);

        assertThat(refused(office.procedure.take(way, StepTaken.of(Step.END_FOLLOW_UP, FamilyOffice.TODAY, "陈干事"))))
                .containsExactlyInAnyOrder(
                        Refusal.of("on", "procedure.refused.follow", "6", "2027-04-12"),
                        Refusal.of("step", "procedure.refused.unvisited"));
        done(office.visiting.save(Visit.of(way, VisitPurpose.FOLLOW_UP, day("2026-11-12"), "稳定", "陈干事")));
        assertThat(refused(office.procedure.take(way, StepTaken.of(Step.END_FOLLOW_UP, FamilyOffice.TODAY, "陈干事"))))
                .extracting(Refusal::key).containsExactly("procedure.refused.follow");
    }

    @Test
    void aVisitBeforeTheApplicationIsRefusedBesideTheField() {
        long way = office.application("张兰");
        office.take(way, StepTaken.of(Step.APPLY, day("2026-02-02")));
        office.take(way, StepTaken.of(Step.ACCEPT, day("2026-02-03"), "陈干事"));
        office.take(way, StepTaken.of(Step.ASSIGN, day("2026-02-03"), "陈干事"));
        var refusals = refused(office.visiting.save(
                Visit.of(way, VisitPurpose.VERIFICATION, day("2026-01-30"), "属实", "陈干事", "李干事")));
        assertThat(refusals).containsExactly(
                Refusal.of("visitedOn", "visit.refused.before_application", "2026-01-30", "2026-02-02"));
        assertThat(Texts.chinese().text(refusals.getFirst())).isEqualTo("走访日期 2026-01-30 早于申请日期 2026-02-02，请核对。");
        assertThat(office.visits.of(way)).isEmpty();
        assertThat(office.procedure.way(way).stage()).isEqualTo(Stage.VISITING);
    }

    @ParameterizedTest
    @CsvSource({"陈干事, ''", "陈干事, 陈干事"})
    void oneVisitorIsNotEnoughForTheVerification(String first, String second) {
        long way = office.application("张兰");
        office.take(way, StepTaken.of(Step.APPLY, day("2026-02-02")));
        office.take(way, StepTaken.of(Step.ACCEPT, day("2026-02-03"), "陈干事"));
        office.take(way, StepTaken.of(Step.ASSIGN, day("2026-02-03"), "陈干事"));
        assertThat(refused(office.visiting.save(
                Visit.of(way, VisitPurpose.VERIFICATION, day("2026-02-04"), "属实", first, second))))
                .containsExactly(Refusal.of("visitors", "procedure.refused.visitors", "2"));
    }

    @Test
    void anAwaitedVisitIsAtOnceTheStep() {
        long way = office.application("张兰");
        office.toNotice(way);
        var visit = office.procedure.way(way).last(Step.VISIT).orElseThrow();
        assertThat(visit.on()).isEqualTo(day("2026-02-05"));
        assertThat(visit.handlers()).containsExactly("陈干事", "李干事");
        assertThat(visit.note()).isEqualTo("情况属实");
        assertThat(office.visits.of(way)).singleElement().satisfies(kept ->
                assertThat(kept.visitors()).containsExactly("陈干事", "李干事"));
    }

    @Test
    void aStepThatDoesNotFollowIsRefusedWithTheStage() {
        long way = office.application("张兰");
        office.toNotice(way);
        assertThat(refused(office.procedure.take(way, StepTaken.of(Step.APPROVE, day("2026-03-16")).document("x"))))
                .containsExactly(Refusal.of("step", "procedure.refused.step.NOTICED"));
        assertThat(office.procedure.possible(way)).containsExactly(Step.OBJECT, Step.END_NOTICE, Step.WITHDRAW);
    }

    @Test
    void aNoticeIsOverOnlyAfterItsLastDay() {
        long way = office.application("张兰");
        office.toNotice(way);
        assertThat(refused(office.procedure.take(way, StepTaken.of(Step.END_NOTICE, day("2026-03-06"), "陈干事"))))
                .containsExactly(Refusal.of("on", "procedure.refused.notice_runs", "2026-03-06"));
    }

    @Test
    void aShortNoticeNeedsAReason() {
        long way = office.application("张兰");
        office.take(way, StepTaken.of(Step.APPLY, day("2026-09-01")));
        office.take(way, StepTaken.of(Step.ACCEPT, day("2026-09-01"), "陈干事"));
        office.take(way, StepTaken.of(Step.ASSIGN, day("2026-09-01"), "陈干事"));
        office.take(way, StepTaken.of(Step.VISIT, day("2026-09-02"), "陈干事", "李干事"));
        office.take(way, StepTaken.of(Step.VERIFY, day("2026-09-03"), "陈干事").because("", "无异常"));
        office.take(way, StepTaken.of(Step.AGREE, day("2026-09-27"), "王主席").document("纪要1"));
        var step = StepTaken.of(Step.PUBLISH, day("2026-09-28")).notice(day("2026-10-08"), "社区", "010-12345678");
        assertThat(refused(office.procedure.take(way, step))).containsExactly(
                Refusal.of("until", "procedure.refused.notice_short", "4", "5", "2026-10-09"),
                Refusal.of("overrideReason", "procedure.refused.override"));
        var outcome = office.procedure.take(way, step.overriding("区总要求提前上报"));
        assertThat(((Outcome.Done<Stage>) outcome).advice()).extracting(Advice::key)
                .containsExactly("procedure.refused.notice_short");
        assertThat(office.procedure.way(way).last().orElseThrow().overrideReason()).isEqualTo("区总要求提前上报");
    }

    @Test
    void stepsAreTakenInTheOrderOfTheirDays() {
        long way = office.application("张兰");
        office.take(way, StepTaken.of(Step.APPLY, day("2026-02-02")));
        assertThat(refused(office.procedure.take(way, StepTaken.of(Step.ACCEPT, day("2026-02-01"), "陈干事"))))
                .containsExactly(Refusal.of("on", "procedure.refused.before.APPLY", "2026-02-01", "2026-02-02"));
        assertThat(refused(office.procedure.take(
                way, StepTaken.of(Step.ACCEPT, FamilyOffice.TODAY.plusDays(1), "陈干事"))))
                .extracting(Refusal::key).containsExactly("procedure.refused.future");
    }

    @Test
    void anObjectionGoesBackToTheVerificationOrTheNoticeGoesOn() {
        long way = office.application("张兰");
        office.toNotice(way);
        office.take(way, StepTaken.of(Step.OBJECT, day("2026-03-04")).because("", "有人反映有车"));
        assertThat(office.take(way, StepTaken.of(Step.DISMISS, day("2026-03-05"), "陈干事").because("", "车已报废")))
                .isEqualTo(Stage.NOTICED);
        office.take(way, StepTaken.of(Step.OBJECT, day("2026-03-06")).because("", "有人反映开店"));
        assertThat(office.take(way, StepTaken.of(Step.UPHOLD, day("2026-03-09"), "陈干事").because("", "属实")))
                .isEqualTo(Stage.VERIFYING);
        office.take(way, StepTaken.of(Step.REFUSE, day("2026-03-10")).because("", "有商铺经营"));
        assertThat(office.procedure.possible(way)).isEmpty();
    }

    @Test
    void whatIsDoneByASlipIsTakenBackButNotAFiling() {
        long way = office.application("张兰");
        office.toNotice(way);
        assertThat(done(office.procedure.takeBack(way))).isEqualTo(Stage.TO_NOTICE);
        office.filed("李梅", "DH-002");
        long filed = office.proceedings.ofHousehold(office.households.numbered("DH-002").orElseThrow().id()).orElseThrow().id();
        assertThat(refused(office.procedure.takeBack(filed)))
                .containsExactly(Refusal.of("step", "procedure.refused.entered.FILE"));
    }

    @Test
    void nobodyIsInTwoOpenFiles() {
        office.filed("张兰", "DH-001");
        long daughter = office.households.members(office.households.numbered("DH-001").orElseThrow().id()).get(1).personId();
        long other = office.person("王强");
        var refusals = refused(office.applications.save(
                new Proceeding(0, null, other, office.union, false, new Causes("03", List.of()), "", ""),
                List.of(office.member(other, "本人"), office.member(daughter, "女"))));
        assertThat(refusals).containsExactly(Refusal.of("family.1", "household.refused.active_file", "张兰之女", "DH-001"));
        assertThat(Texts.chinese().text(refusals.getFirst())).isEqualTo("张兰之女已在在档的 DH-001 号档案中，一人只能在一份在档档案里。");
    }

    @Test
    void aSecondApplicationWaitsUntilTheFirstIsOver() {
        long way = office.application("张兰");
        long applicant = office.proceedings.find(way).orElseThrow().applicantPersonId();
        var second = new Proceeding(0, null, applicant, office.union, false, new Causes("03", List.of()), "", "");
        var family = List.of(office.member(applicant, "本人"));
        assertThat(refused(office.applications.save(second, family)))
                .containsExactly(Refusal.of("applicant", "application.refused.pending"));
        office.take(way, StepTaken.of(Step.WITHDRAW, day("2026-02-02")).because("", "已就业"));
        done(office.applications.save(second, family));
    }

    @Test
    void richFamiliesAndUsedNumbersAreNotFiled() {
        office.filed("李梅", "DH-001");
        long way = office.application("张兰");
        office.toApproval(way);
        var rich = new Finances(2, Money.ofYuan(240_000), Money.ZERO, Money.ZERO);
        var step = StepTaken.of(Step.FILE, day("2026-03-17"), "陈干事");
        assertThat(refused(office.filing.file(way, step, office.file("DH-001"), rich, null))).containsExactly(
                Refusal.of("number", "filing.refused.number_used", "DH-001"),
                Refusal.of("category", "filing.refused.no_category"));
        var negative = new Finances(2, Money.ofYuan(-1), Money.ZERO, Money.ZERO);
        assertThat(refused(office.filing.file(way, step, office.file("DH-002"), negative, null)))
                .extracting(Refusal::field).containsExactly("income");
        assertThat(office.procedure.way(way).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aFileTakenOverFromALedgerGoesOnFromItsState() {
        long head = office.person("赵敏");
        long file = office.change(() -> {
            long id = office.households.save(office.file("OLD-1").filed(head, day("2021-05-06")), Origin.DESK);
            office.households.enterState(id, day("2021-05-06"), HouseholdState.ON_FILE, "", Origin.DESK);
            return id;
        });
        var way = office.applications.ofHousehold(file);
        assertThat(office.applications.ofHousehold(file)).isEqualTo(way);
        assertThat(office.procedure.way(way.id()).stage()).isEqualTo(Stage.ON_FILE);
        assertThat(refused(office.procedure.take(way.id(), StepTaken.of(Step.REVIEW, day("2021-05-05"), "陈干事"))))
                .containsExactly(Refusal.of("on", "procedure.refused.before.FILE", "2021-05-05", "2021-05-06"));
        office.take(way.id(), StepTaken.of(Step.CLOSE, day("2026-05-06")).because("retired", "2026年5月退休"));
        assertThat(office.households.state(file, day("2026-05-06"))).contains(HouseholdState.CLOSED);
    }

    @Test
    void aRenewalMakesANewDecisionAndTheOldOneStands() {
        long file = office.filed("张兰", "DH-001");
        var before = office.households.decisions(file);
        long way = office.proceedings.ofHousehold(file).orElseThrow().id();
        office.take(way, StepTaken.of(Step.REVIEW, day("2026-11-02"), "陈干事"));
        var better = new Finances(2, Money.ofYuan(60_000), Money.ofYuan(12_000), Money.ZERO);
        done(office.filing.renew(way, StepTaken.of(Step.RENEW, day("2026-11-09"), "陈干事"), better, null));
        assertThat(office.households.decisions(file)).hasSize(2).startsWith(before.getFirst());
        assertThat(office.households.decision(file, day("2026-11-09")).orElseThrow().category()).isEqualTo(Category.RELATIVE);
        assertThat(office.procedure.way(way).stage()).isEqualTo(Stage.ON_FILE);
    }

    @Test
    void pendingApplicationsAreListedWithTheirStage() {
        long first = office.application("张兰");
        office.toNotice(first);
        office.filed("李梅", "DH-001");
        long draft = office.application("王强");
        assertThat(office.proceedings.pending()).containsExactlyInAnyOrder(
                new Pending(first, "张兰", Stage.NOTICED, day("2026-03-02"), day("2026-03-06")),
                new Pending(draft, "王强", Stage.DRAFT, null, null));
    }

    @Test
    void everyStageIsReachedAndEveryOneButTheLastCanGoOn() {
        var reached = new HashSet<>(List.of(Stage.DRAFT));
        Transition.ALL.forEach(each -> reached.add(each.to()));
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        for (var stage : Stage.values()) {
            assertThat(Transition.possible(stage).isEmpty()).as(stage.name()).isEqualTo(stage.isOver());
        }
        assertThat(Transition.ALL).extracting(each -> each.from() + " " + each.step()).doesNotHaveDuplicates();
    }

    @Test
    void everyStageStepAndReasonHasItsWords() {
        var texts = Texts.chinese();
        Transition.ALL.forEach(each -> assertThat(texts.has(each.why())).as(each.why()).isTrue());
        for (var stage : Stage.values()) {
            assertThat(texts.has("stage." + stage)).isTrue();
            assertThat(texts.has("procedure.refused.step." + stage)).isTrue();
        }
        for (var step : Step.values()) {
            assertThat(texts.has("step." + step)).isTrue();
            assertThat(texts.has("procedure.refused.before." + step)).isTrue();
            step.details().forEach(detail -> assertThat(texts.has("procedure.refused.lacks." + detail)).isTrue());
        }
    }
}
