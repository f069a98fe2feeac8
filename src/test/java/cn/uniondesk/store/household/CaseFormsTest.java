package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.attachments.Scans;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.household.casefile.CaseFiles;
import cn.uniondesk.office.household.forms.FactsOfHouseholds;
import cn.uniondesk.office.household.forms.FilingApplicationForm;
import cn.uniondesk.office.household.forms.FollowUpForm;
import cn.uniondesk.office.household.forms.HomeVisitForm;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.forms.LiftForm;
import cn.uniondesk.office.household.forms.MeetingForm;
import cn.uniondesk.office.household.forms.NoticeResultForm;
import cn.uniondesk.office.household.forms.PublicNoticeForm;
import cn.uniondesk.office.household.lifting.IncomeMonth;
import cn.uniondesk.office.household.lifting.LiftingDesk;
import cn.uniondesk.office.household.paper.PaperDesk;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.reckoning.Item;
import cn.uniondesk.office.household.reckoning.Reckoning;
import cn.uniondesk.office.household.reckoning.ReckoningDesk;
import cn.uniondesk.office.household.reckoning.Side;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.paper.FormOffice;
import cn.uniondesk.store.OwnedTable;
import cn.uniondesk.store.PaymentTable;
import cn.uniondesk.store.archive.EncryptedFiles;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of the procedure say what the family's way knows. */
class CaseFormsTest {

    @TempDir
    private Path folder;

    private final FamilyOffice office = new FamilyOffice();
    private FormContents contents;
    private LiftingDesk lifting;
    private ReckoningDesk reckoning;
    private long way;

    @BeforeEach
    void history() {
        var session = office.store.session();
        var writer = office.store.writer();
        lifting = new LiftingDesk(session, new OwnedTable<>(session, writer, CaseTables.MONTHS), office.rules, office.clock);
        var reckonings = new ReckoningTable(session, writer);
        reckoning = new ReckoningDesk(session, reckonings, office.residents, office.people, office.rules);
        var papers = new OwnedTable<>(session, writer, CaseTables.PAPERS);
        var answers = new OwnedTable<>(session, writer, CaseTables.EXCLUSIONS);
        var cases = new CaseFiles(
                session,
                new CaseFiles.Shelves(
                        office.households, office.proceedings, office.residents, reckonings, office.visits, answers, papers,
                        new OwnedTable<>(session, writer, CaseTables.PLANS)),
                new CaseFiles.Desks(
                        office.procedure, reckoning,
                        new PaperDesk(session, papers, new Scans(new EncryptedFiles(folder, new byte[32]), _ -> Optional.empty()),
                                office.households, office.rules),
                        lifting),
                office.rules);
        contents = FormOffice.contents(
                session, new FactsOfHouseholds(office.households, office.people, cases), office.households,
                new PaymentTable(session, writer), office.people, office.books, office.offices);
        way = office.application("张兰");
        office.take(way, StepTaken.of(Step.APPLY, day("2026-02-02")));
        office.take(way, StepTaken.of(Step.ACCEPT, day("2026-02-03"), "陈干事"));
        office.take(way, StepTaken.of(Step.ASSIGN, day("2026-02-03"), "陈干事"));
        done(office.visiting.save(new Visit(
                0, way, VisitPurpose.VERIFICATION, day("2026-02-05"), List.of("陈干事", "李干事"), Values.NONE
                        .with(Visit.PLACE, "东湖里3号").with(Visit.PEOPLE_MET, "张兰").with(Visit.DWELLING_OWNER, "单位")
                        .with(Visit.DWELLING_TYPE, "承租单位公房").with(Visit.DWELLING_AREA, "38")
                        .with(Visit.RENT, Money.ofYuan(260)).with(Visit.VEHICLE, "无").with(Visit.SHOPS, "无")
                        .with(Visit.SHARES, "无").with(Visit.DEPOSITS, "约三千元").with(Visit.SEEN, "老式家具")
                        .with(Visit.NEIGHBOURS, "邻居说生活节俭").with(Visit.NEEDS, "医疗救助")
                        .with(Visit.CONCLUSION, "情况属实"))));
        done(reckoning.save(new Reckoning(0, way, day("2026-02-05"), 2, List.of(
                Item.yearly(Side.INCOME, "wage", null, Money.ofYuan(36_000)),
                Item.yearly(Side.SPENDING, "illness", null, Money.ofYuan(9_000)),
                Item.yearly(Side.SPENDING, "schooling", null, Money.ofYuan(2_500)),
                Item.yearly(Side.SPENDING, "work_cost", null, Money.ofYuan(500))), "")));
        office.take(way, StepTaken.of(Step.VERIFY, day("2026-02-10"), "陈干事").because("", "民政核对无异常"));
        office.take(way, StepTaken.of(Step.AGREE, day("2026-02-27"), "王主席", "陈干事").document("东工纪〔2026〕3号")
                .because("", "同意认定并公示"));
        office.take(way, StepTaken.of(Step.PUBLISH, day("2026-03-02")).notice(day("2026-03-06"), "东湖社区公告栏", "010-12345678"));
        office.take(way, StepTaken.of(Step.END_NOTICE, day("2026-03-09"), "陈干事"));
        office.take(way, StepTaken.of(Step.REPORT, day("2026-03-09"), "陈干事"));
        office.take(way, StepTaken.of(Step.APPROVE, day("2026-03-16")).document("区工批〔2026〕8号"));
        done(office.filing.file(
                way, StepTaken.of(Step.FILE, day("2026-03-17"), "陈干事"), office.file("DH-001"), FamilyOffice.POOR, null));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private <T extends FormContent> T form(Form form, Class<T> type) {
        return type.cast(done(contents.of(
                form, HouseholdForms.HOUSEHOLD, "DH-001", day("2026-11-20"), new Imprint("东湖街道总工会", "陈干事", "2026-11-20 09:00"))).getFirst());
    }

    @Test
    void theApplicationCarriesItsRequestAndItsItems() {
        var form = form(HouseholdForms.F01, FilingApplicationForm.class);
        assertThat(form.request()).isEqualTo("生活困难");
        assertThat(form.spending().medical()).isEqualTo("9,000.00");
        assertThat(form.spending().schooling()).isEqualTo("2,500.00");
        assertThat(form.spending().employment()).isEqualTo("500.00");
        assertThat(form.spending().disability()).isEmpty();
    }

    @Test
    void theVisitFormSaysWhatWasSeen() {
        var form = form(HouseholdForms.F03, HomeVisitForm.class);
        assertThat(form.visit()).isEqualTo(new HomeVisitForm.Visit("2026年2月5日", "东湖里3号", "张兰", "陈干事、李干事"));
        assertThat(form.housing()).isEqualTo(new HomeVisitForm.Housing("承租单位公房", "单位", "38", "260.00"));
        assertThat(form.assets().deposits()).isEqualTo("约三千元");
        assertThat(form.spending()).isEqualTo(new HomeVisitForm.Spending("9,000.00", "2,500.00", "", "500.00"));
        assertThat(form.findings().conclusion()).isEqualTo("情况属实");
    }

    @Test
    void meetingAndNoticeCarryTheirDays() {
        var meeting = form(HouseholdForms.F05, MeetingForm.class);
        assertThat(meeting.meeting().heldOn()).isEqualTo("2026年2月27日");
        assertThat(meeting.meeting().present()).isEqualTo("王主席、陈干事");
        assertThat(meeting.meeting().minutes()).isEqualTo("东工纪〔2026〕3号");
        assertThat(meeting.topic()).isEqualTo("评议张兰家庭（档案编号：DH-001）的困难职工认定事项");
        assertThat(meeting.conclusion()).isEqualTo("同意认定并公示");
        var notice = form(HouseholdForms.F06, PublicNoticeForm.class);
        assertThat(notice.from().text()).isEqualTo("2026年3月2日");
        assertThat(notice.until().text()).isEqualTo("2026年3月6日");
        assertThat(notice.matter().text()).isEqualTo("拟认定");
        assertThat(notice.place().text()).isEqualTo("东湖社区公告栏");
        var result = form(HouseholdForms.F07, NoticeResultForm.class);
        assertThat(result.results()).filteredOn(Choice::chosen).extracting(Choice::text).containsExactly("无异议");
        assertThat(result.matters()).filteredOn(Choice::chosen).extracting(Choice::text).containsExactly("建档");
        assertThat(result.workdays()).isEqualTo("5");
        assertThat(result.place()).isEqualTo("东湖社区公告栏");
    }

    @Test
    void theLiftingFormComparesTheMonthsAndLeavesTheFilingsNoticeOut() {
        assertThat(form(HouseholdForms.F12, LiftForm.class).study().noticeFrom()).isEmpty();
        for (int month = 5; month <= 10; month++) {
            done(lifting.save(new IncomeMonth(0, way, YearMonth.of(2026, month), Money.ofYuan(3_000), 2, "")));
        }
        office.take(way, StepTaken.of(Step.PROPOSE_LIFT, day("2026-11-02"), "陈干事").because("", "收入稳定"));
        office.take(way, StepTaken.of(Step.AGREE, day("2026-11-03"), "王主席").document("东工纪〔2026〕19号"));
        office.take(way, StepTaken.of(Step.PUBLISH, day("2026-11-04")).notice(day("2026-11-11"), "东湖社区", "010-12345678"));
        var form = form(HouseholdForms.F12, LiftForm.class);
        assertThat(form.ways()).filteredOn(Choice::chosen).extracting(Choice::text).containsExactly("脱困");
        assertThat(form.reason()).isEqualTo("收入稳定");
        assertThat(form.study()).isEqualTo(new LiftForm.Study(
                "东工纪〔2026〕19号", "2026年11月3日", "2026年11月4日", "2026年11月11日", "东湖社区"));
        assertThat(form(HouseholdForms.F05, MeetingForm.class).topic()).contains("脱困事项");
        assertThat(form(HouseholdForms.F06, PublicNoticeForm.class).matter().text()).isEqualTo("拟脱困");
        assertThat(form.months()).hasSize(6).allSatisfy(month -> assertThat(month.perHead()).isEqualTo("1,500.00"));
    }

    @Test
    void theFollowUpFormTakesTheLastVisit() {
        done(office.visiting.save(new Visit(
                0, way, VisitPurpose.HALF_YEAR, day("2026-09-10"), List.of("陈干事"), Values.NONE.with(Visit.PLACE, "家中")
                        .with(Visit.PEOPLE_MET, "张兰").with(Visit.SITUATION, "病情稳定").with(Visit.CHANGES, "女儿升学")
                        .with(Visit.NEEDS, "助学").with(Visit.CONCLUSION, "继续帮扶").with(Visit.POOR_AGAIN, false))));
        var visit = form(HouseholdForms.F13, FollowUpForm.class).visit();
        assertThat(visit.visitedOn()).isEqualTo("2026年9月10日");
        assertThat(visit.status()).isEqualTo("病情稳定");
        assertThat(visit.changes()).isEqualTo("女儿升学");
        assertThat(form(HouseholdForms.F13, FollowUpForm.class).again()).filteredOn(Choice::chosen).extracting(Choice::text).containsExactly("否");
    }
}
