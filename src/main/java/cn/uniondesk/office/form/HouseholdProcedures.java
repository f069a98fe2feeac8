package cn.uniondesk.office.form;

import cn.uniondesk.office.form.ConsentForm.Adult;
import cn.uniondesk.office.form.ConsentForm.Minor;
import cn.uniondesk.office.form.HomeVisitForm.Assets;
import cn.uniondesk.office.form.HomeVisitForm.Findings;
import cn.uniondesk.office.form.HomeVisitForm.Housing;
import cn.uniondesk.office.form.HomeVisitForm.Resident;
import cn.uniondesk.office.form.HomeVisitForm.Visit;
import cn.uniondesk.office.form.LiftForm.Month;
import cn.uniondesk.office.form.LiftForm.Study;
import cn.uniondesk.office.form.MeetingForm.Meeting;
import cn.uniondesk.office.form.MeetingForm.Vote;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.people.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills the forms of the procedure from application to 脱困: F03 to F07, F12 and F13. What no record holds is left for the
 * pen.
 */
final class HouseholdProcedures {

    /** 脱困 asks for income above the standard in so many months one after another. */
    private static final int LIFT_MONTHS = 6;
    private static final int OF_AGE = 18;

    private final Households households;
    private final FormWords words;

    HouseholdProcedures(Households households, FormWords words) {
        this.households = households;
        this.words = words;
    }

    HomeVisitForm homeVisit(HouseholdFacts facts, Imprint imprint) {
        var file = facts.file();
        return new HomeVisitForm(
                imprint.about(facts.subject()),
                words.applicant(facts),
                BlankRecord.of(Visit.class),
                new Housing(words.word("housing", file.housingType()), "", words.word("floor.area", file.floorArea()), ""),
                BlankRecord.of(Assets.class),
                facts.residents().stream().map(member -> resident(member, facts)).toList(),
                BlankRecord.of(HomeVisitForm.Spending.class),
                BlankRecord.of(Findings.class));
    }

    private Resident resident(HouseholdMember member, HouseholdFacts facts) {
        var person = facts.person(member);
        return new Resident(
                person.name(),
                words.word("relation", member.relation()),
                person.birthDate() == null ? "" : Integer.toString(age(person, facts.on())),
                words.word("standing", member.standing()),
                member.school().isEmpty() && facts.isHead(member) ? facts.file().workUnit() : member.school(),
                words.word("health", person.health()),
                FormWords.money(member.monthlyIncome()));
    }

    ConsentForm consent(HouseholdFacts facts, Imprint imprint) {
        var residents = facts.residents();
        return new ConsentForm(
                imprint.about(facts.subject()),
                words.applicant(facts),
                residents.stream()
                        .filter(member -> !isMinor(facts.person(member), facts.on()))
                        .map(member -> adult(member, facts.person(member)))
                        .toList(),
                residents.stream()
                        .filter(member -> isMinor(facts.person(member), facts.on()))
                        .map(member -> minor(member, facts.person(member)))
                        .toList());
    }

    private Adult adult(HouseholdMember member, Person person) {
        return new Adult(
                person.name(), words.word("relation", member.relation()), FormWords.document(person), person.mobile());
    }

    private Minor minor(HouseholdMember member, Person person) {
        return new Minor(
                person.name(), words.word("relation", member.relation()), FormWords.document(person),
                FormWords.day(person.birthDate()));
    }

    /** Somebody whose day of birth is unknown signs in person. */
    private static boolean isMinor(Person person, LocalDate on) {
        return person.birthDate() != null && age(person, on) < OF_AGE;
    }

    private static int age(Person person, LocalDate on) {
        return Math.max(0, person.birthDate().until(on).getYears());
    }

    MeetingForm meeting(HouseholdFacts facts, Imprint imprint) {
        var applicant = words.applicant(facts);
        return new MeetingForm(
                imprint.about(facts.subject()),
                BlankRecord.of(Meeting.class),
                "评议" + applicant.name() + "家庭（档案编号：" + applicant.number() + "）的困难职工认定、帮扶或退出事项",
                FormWords.sentence(
                        "工作单位：" + applicant.workUnit(), "家庭人口：" + applicant.people() + "人", "困难类别：" + applicant.category(),
                        "主要致困原因：" + applicant.cause(), card(facts)),
                "", BlankRecord.of(Vote.class), "");
    }

    /** The arithmetic of the decision in one sentence, blank where none was made. */
    private static String card(HouseholdFacts facts) {
        return facts.decision()
                .map(made -> "家庭年收入" + made.finances().income().text() + "元，刚性支出" + made.finances().rigidSpending().text()
                        + "元" + (made.standard() == null ? "" : "，低保标准" + made.standard().text() + "元/人·月"))
                .orElse("");
    }

    PublicNoticeForm notice(HouseholdFacts facts, Imprint imprint) {
        return new PublicNoticeForm(
                imprint.about(facts.subject()), PublicText.NONE, PublicText.NONE, PublicText.NONE,
                List.of(noticeRow(1, facts)));
    }

    PublicNoticeForm.Row noticeRow(int sequence, HouseholdFacts facts) {
        return new PublicNoticeForm.Row(
                new PublicText(Integer.toString(sequence)),
                new PublicText(facts.head().name()),
                new PublicText(facts.file().workUnit()),
                new PublicText(words.category(facts)),
                facts.causes().main().isEmpty() ? PublicText.NONE : ReasonClass.of(facts.causes().main()).text());
    }

    NoticeResultForm noticeResult(HouseholdFacts facts, Imprint imprint) {
        return new NoticeResultForm(imprint.about(facts.subject()), words.applicant(facts), "", "", "", "", "");
    }

    LiftForm lift(HouseholdFacts facts, Imprint imprint) {
        return new LiftForm(
                imprint.about(facts.subject()), words.applicant(facts), liftWays(), "", months(facts.on()),
                BlankRecord.of(Study.class), Levels.BLANK);
    }

    static List<Choice> liftWays() {
        return Choice.among(List.of("脱困", "退档", "注销"), List.of());
    }

    /** The six months before this one, each with the standard of its last day. */
    private List<Month> months(LocalDate on) {
        return IntStream.rangeClosed(1, LIFT_MONTHS)
                .mapToObj(back -> YearMonth.from(on).minusMonths(LIFT_MONTHS + 1L - back))
                .map(month -> new Month(
                        month.getYear() + "年" + month.getMonthValue() + "月", "", "", "", words.standard(month.atEndOfMonth())))
                .toList();
    }

    FollowUpForm followUp(HouseholdFacts facts, Imprint imprint) {
        var state = households.state(facts.file().id(), facts.on());
        return new FollowUpForm(
                imprint.about(facts.subject()),
                words.applicant(facts),
                state.map(now -> words.word("household.state", now)).orElse(""),
                "",
                BlankRecord.of(FollowUpForm.Visit.class));
    }
}
