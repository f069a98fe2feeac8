package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static cn.uniondesk.store.household.FamilyOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.attachments.Scans;
import cn.uniondesk.office.household.exclusion.ExclusionAnswer;
import cn.uniondesk.office.household.exclusion.ExclusionDesk;
import cn.uniondesk.office.household.exclusion.ExclusionFinding;
import cn.uniondesk.office.household.lifting.IncomeMonth;
import cn.uniondesk.office.household.lifting.LiftingDesk;
import cn.uniondesk.office.household.paper.Completeness.Moment;
import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.paper.PaperDesk;
import cn.uniondesk.office.household.procedure.Procedure;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.store.OwnedTable;
import cn.uniondesk.store.archive.EncryptedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What papers, the exclusion list and the months above the line have to say to the steps of a way. */
class GatesTest {

    @TempDir
    private Path folder;

    private final FamilyOffice office = new FamilyOffice();
    private EncryptedFiles files;
    private OwnedTable<Paper> papers;
    private PaperDesk paperDesk;
    private ExclusionDesk exclusions;
    private LiftingDesk lifting;
    private Procedure gated;

    @BeforeEach
    void gates() throws IOException {
        Files.createDirectory(folder.resolve("attachments"));
        var session = office.store.session();
        files = new EncryptedFiles(folder.resolve("attachments"), new byte[32]);
        papers = new OwnedTable<>(session, office.store.writer(), CaseTables.PAPERS);
        paperDesk = new PaperDesk(session, papers, new Scans(files, _ -> Optional.empty()), office.households, office.rules);
        exclusions = new ExclusionDesk(session, new OwnedTable<>(session, office.store.writer(), CaseTables.EXCLUSIONS), office.rules);
        lifting = new LiftingDesk(
                session, new OwnedTable<>(session, office.store.writer(), CaseTables.MONTHS), office.rules, office.clock);
        gated = office.procedure(paperDesk, exclusions, lifting);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void receive(long way, String... kinds) {
        for (var kind : kinds) {
            done(paperDesk.receive(new Paper(0, way, kind, null, day("2026-02-02"), 1, "", "", ""), Optional.empty()));
        }
    }

    private void answerAll(long way, ExclusionFinding finding) {
        office.rules.now().book().list("exclusion", FamilyOffice.TODAY).forEach(item -> done(exclusions.save(
                new ExclusionAnswer(0, way, item.code(), day("2026-02-10"), finding, finding == ExclusionFinding.HIT ? "车管所" : "", "", ""))));
    }

    @Test
    void theAcceptanceSaysHowManyPapersAreLacking() {
        long way = office.application("张兰");
        office.take(way, StepTaken.of(Step.APPLY, day("2026-02-02")));
        receive(way, "application", "id_copy", "household_register", "income_proof", "authorisation", "member_proof",
                "bank_card", "diagnosis");
        var outcome = gated.take(way, StepTaken.of(Step.ACCEPT, day("2026-02-03"), "陈干事"));
        var advice = ((Outcome.Done<Stage>) outcome).advice();
        assertThat(advice).containsExactly(Advice.of("papers", "paper.missing", "2", "近一年自付票据或结算单、学生证、录取通知书或学费票据"));
        assertThat(Texts.chinese().text(advice.getFirst())).startsWith("还缺 2 份：");
    }

    @Test
    void nobodyIsReportedWithOpenItemsOrMissingPapers() {
        long way = office.application("张兰");
        office.toNotice(way);
        office.take(way, StepTaken.of(Step.END_NOTICE, day("2026-03-09"), "陈干事"));
        var report = StepTaken.of(Step.REPORT, day("2026-03-09"), "陈干事");
        assertThat(refused(gated.take(way, report))).extracting(Refusal::field, Refusal::key)
                .containsExactly(
                        tuple("papers", "paper.missing"),
                        tuple("overrideReason", "procedure.refused.override"),
                        tuple("exclusions", "exclusion.refused.open"));
        answerAll(way, ExclusionFinding.CLEAR);
        receive(way, "application", "id_copy", "household_register", "income_proof", "authorisation", "member_proof",
                "bank_card", "diagnosis", "medical_bills", "school_proof", "visit_form", "minutes", "notice");
        assertThat(paperDesk.completeness(office.procedure.way(way), Moment.REPORT, day("2026-03-09")).isComplete()).isTrue();
        assertThat(done(gated.take(way, report))).isEqualTo(Stage.REPORTED);
    }

    @Test
    void aHitShutsOutUnlessSomebodyAnswersForTheException() {
        long way = office.application("张兰");
        office.toNotice(way);
        office.take(way, StepTaken.of(Step.END_NOTICE, day("2026-03-09"), "陈干事"));
        answerAll(way, ExclusionFinding.CLEAR);
        done(exclusions.save(new ExclusionAnswer(0, way, "vehicle", day("2026-02-11"), ExclusionFinding.HIT, "车管所比对", "", "")));
        var report = StepTaken.of(Step.REPORT, day("2026-03-09"), "陈干事").overriding("材料后补");
        assertThat(refused(gated.take(way, report))).extracting(Refusal::key).containsExactly("exclusion.refused.hit");
        assertThat(refused(exclusions.save(
                new ExclusionAnswer(0, way, "vehicle", day("2026-02-11"), ExclusionFinding.HIT, "车管所比对", "残疾人代步车", ""))))
                .extracting(Refusal::field).containsExactly("approver");
        done(exclusions.save(
                new ExclusionAnswer(0, way, "vehicle", day("2026-02-11"), ExclusionFinding.HIT, "车管所比对", "残疾人代步车", "王主席")));
        done(gated.take(way, report));
    }

    @Test
    void theObsoleteExclusionIsNotOnTheList() {
        assertThat(office.rules.now().book().list("exclusion", FamilyOffice.TODAY)).hasSize(5)
                .extracting(CodeValue::name).noneMatch(name -> name.contains("计划生育"));
    }

    @Test
    void aScanIsKeptEncryptedOutsideOfTheDatabaseAndComesBackWhole() throws IOException {
        long way = office.application("张兰");
        var scan = folder.resolve("诊断书.jpg");
        Files.writeString(scan, "张兰 诊断 ".repeat(500));
        done(paperDesk.receive(new Paper(0, way, "diagnosis", null, day("2026-02-02"), 1, "", "", ""), Optional.of(scan)));
        var paper = papers.of(way).getFirst();
        assertThat(paper.fileName()).isEqualTo("诊断书.jpg");
        assertThat(files.has(paper.sha256())).isTrue();
        try (var kept = Files.list(folder.resolve("attachments"))) {
            assertThat(kept.toList()).singleElement().satisfies(file ->
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).doesNotContain("诊断"));
        }
        files.copy(paper.sha256(), folder.resolve("out.jpg"));
        assertThat(folder.resolve("out.jpg")).hasSameBinaryContentAs(scan);
        assertThatThrownBy(() -> paperDesk.receive(
                new Paper(0, way, "diagnosis", null, day("2026-02-02"), 1, "", "", ""), Optional.of(folder.resolve("no.jpg"))))
                .isInstanceOf(Failure.class);
        assertThat(papers.of(way)).hasSize(1);
    }

    @Test
    void aScanThatIsNoPaperIsRefusedBesideItsFieldAndNothingIsKept() throws IOException {
        long way = office.application("张兰");
        var empty = Files.createFile(folder.resolve("空.pdf"));
        var program = Files.write(folder.resolve("病毒.exe"), new byte[] {1});
        var huge = Files.write(folder.resolve("大.pdf"), new byte[(Scans.MEGABYTES << 20) + 1]);
        var refused = Map.of(empty, "attachment.refused.empty", program, "attachment.refused.kind", huge, "attachment.refused.large");
        refused.forEach((scan, key) -> {
            var outcome = paperDesk.receive(
                    new Paper(0, way, "diagnosis", null, day("2026-02-02"), 1, "", "", ""), Optional.of(scan));
            assertThat(outcome).isEqualTo(Outcome.refused(List.of(new Refusal("scan", key, List.of(
                    scan.getFileName().toString(), Integer.toString(Scans.MEGABYTES))))));
        });
        assertThat(papers.of(way)).isEmpty();
        assertThat(folder.resolve("attachments")).isEmptyDirectory();
    }

    @Test
    void aRenewalAsksForNewPapersButNotForTheIdentityAgain() {
        long file = office.filed("张兰", "DH-001");
        long way = office.proceedings.ofHousehold(file).orElseThrow().id();
        receive(way, "application", "id_copy", "household_register", "income_proof");
        office.take(way, StepTaken.of(Step.REVIEW, day("2026-11-02"), "陈干事"));
        var missing = paperDesk.completeness(office.procedure.way(way), Moment.RENEWAL, day("2026-11-09")).missing();
        assertThat(missing).extracting(need -> need.anyOf().getFirst())
                .contains("application", "income_proof").doesNotContain("id_copy", "household_register");
    }

    @Test
    void liftingNeedsSixMonthsInARowAboveTheLine() {
        long file = office.filed("张兰", "DH-001");
        long way = office.proceedings.ofHousehold(file).orElseThrow().id();
        var step = StepTaken.of(Step.PROPOSE_LIFT, day("2026-11-02"), "陈干事").because("", "收入稳定");
        for (int month = 5; month <= 10; month++) {
            long yuan = month == 7 ? 2_900 : 3_000;
            done(lifting.save(new IncomeMonth(0, way, YearMonth.of(2026, month), Money.ofYuan(yuan), 2, "工资流水")));
        }
        assertThat(refused(gated.take(way, step))).containsExactly(
                Refusal.of("months", "lifting.refused.months", "6", "3"),
                Refusal.of("overrideReason", "procedure.refused.override"));
        done(lifting.save(new IncomeMonth(0, way, YearMonth.of(2026, 7), Money.ofFen(290_001), 2, "更正")));
        assertThat(lifting.comparison(way, day("2026-11-02")).isReached()).isTrue();
        assertThat(done(gated.take(way, step))).isEqualTo(Stage.LIFT_PROPOSED);
        assertThat(refused(lifting.save(new IncomeMonth(0, way, YearMonth.of(2026, 11), Money.ofYuan(1), 2, ""))))
                .extracting(Refusal::field).containsExactly("month");
    }
}
