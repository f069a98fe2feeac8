package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import cn.uniondesk.office.form.PublicText;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.forms.ConsentForm.Adult;
import cn.uniondesk.office.household.forms.ConsentForm.Minor;
import cn.uniondesk.office.household.forms.HomeVisitForm.Resident;
import cn.uniondesk.office.household.forms.LiftForm.Month;
import cn.uniondesk.office.household.forms.MeetingForm.Vote;
import cn.uniondesk.office.household.procedure.StepTaken;
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
    private final HouseholdWords words;

    HouseholdProcedures(Households households, HouseholdWords words) {
        this.households = households;
        this.words = words;
    }

    HomeVisitForm homeVisit(HouseholdFacts facts, Imprint imprint) {
        var file = facts.file();
        return new HomeVisitForm(
                imprint.about(facts.subject()),
                words.applicant(facts),
                facts.way().visit(),
                facts.way().housing(words.word("housing", facts.said(Household.HOUSING_TYPE)),
                        words.word("floor.area", facts.said(Household.FLOOR_AREA))),
                facts.way().assets(),
                facts.residents().stream().map(member -> resident(member, facts)).toList(),
                facts.way().visitSpending(),
                facts.way().findings());
    }

    private Resident resident(HouseholdMember member, HouseholdFacts facts) {
        var person = facts.person(member);
        return new Resident(
                person.name(),
                words.word("relation", member.relation()),
                person.birthDate() == null ? "" : Integer.toString(age(person, facts.on())),
                words.word("standing", member.details().text(FamilyDetails.STANDING)),
                !member.details().says(FamilyDetails.SCHOOL) && facts.isHead(member) ? facts.said(Household.WORK_UNIT)
                        : member.details().text(FamilyDetails.SCHOOL),
                words.word("health", person.text(Person.HEALTH)),
                FormWords.money(member.details().get(FamilyDetails.MONTHLY_INCOME)));
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
                person.name(), words.word("relation", member.relation()), HouseholdWords.document(person), person.mobile());
    }

    private Minor minor(HouseholdMember member, Person person) {
        return new Minor(
                person.name(), words.word("relation", member.relation()), HouseholdWords.document(person),
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
                facts.way().meeting(),
                facts.way().topic(applicant.name() + "家庭（档案编号：" + applicant.number() + "）"),
                FormWords.sentence(
                        "工作单位：" + applicant.workUnit(), "家庭人口：" + applicant.people() + "人", "困难类别：" + applicant.category(),
                        "主要致困原因：" + applicant.cause(), facts.card()),
                "", BlankRecord.of(Vote.class), facts.way().meetingConclusion());
    }

    PublicNoticeForm notice(HouseholdFacts facts, Imprint imprint) {
        var posted = facts.way().notice();
        return new PublicNoticeForm(
                imprint.about(facts.subject()),
                facts.way().isAboutLifting(posted) ? PublicNoticeForm.LIFTING : PublicNoticeForm.FILING,
                new PublicText(posted.map(step -> FormWords.dayInWords(step.on())).orElse("")),
                new PublicText(posted.map(step -> FormWords.dayInWords(step.until())).orElse("")),
                new PublicText(posted.map(StepTaken::place).orElse("")),
                List.of(noticeRow(1, facts)));
    }

    PublicNoticeForm.Row noticeRow(int sequence, HouseholdFacts facts) {
        return new PublicNoticeForm.Row(
                new PublicText(Integer.toString(sequence)),
                new PublicText(facts.head().name()),
                new PublicText(facts.said(Household.WORK_UNIT)),
                new PublicText(words.category(facts)),
                facts.causes().main().isEmpty() ? PublicText.NONE : ReasonClass.of(facts.causes().main()).text());
    }

    NoticeResultForm noticeResult(HouseholdFacts facts, Imprint imprint) {
        var posted = facts.way().notice();
        return new NoticeResultForm(
                imprint.about(facts.subject()), words.applicant(facts),
                Choice.among(
                        NoticeResultForm.MATTERS,
                        posted.map(step -> facts.way().isAboutLifting(posted) ? "脱困" : "建档").map(List::of).orElse(List.of())),
                posted.map(step -> FormWords.dayInWords(step.on())).orElse(""),
                posted.map(step -> FormWords.dayInWords(step.until())).orElse(""),
                posted.filter(step -> step.until() != null).map(step -> words.workdays(step.on(), step.until())).orElse(""),
                posted.map(StepTaken::place).orElse(""), facts.way().noticeResult(), facts.way().objections(),
                facts.way().handling());
    }

    LiftForm lift(HouseholdFacts facts, Imprint imprint) {
        return new LiftForm(
                imprint.about(facts.subject()), words.applicant(facts), facts.way().liftWays(liftWays()),
                facts.way().liftReason(), months(facts), facts.way().study(), Levels.BLANK,
                facts.way().told());
    }

    static List<Choice> liftWays() {
        return Choice.among(List.of("脱困", "退档", "注销"), List.of());
    }

    /** The six months before this one, each with the standard of its last day. */
    private List<Month> months(HouseholdFacts facts) {
        return IntStream.rangeClosed(1, LIFT_MONTHS)
                .mapToObj(back -> YearMonth.from(facts.on()).minusMonths(LIFT_MONTHS + 1L - back))
                .map(month -> facts.way().month(month, words.standard(month.atEndOfMonth())))
                .toList();
    }

    FollowUpForm followUp(HouseholdFacts facts, Imprint imprint) {
        var state = households.state(facts.file().id(), facts.on());
        return new FollowUpForm(
                imprint.about(facts.subject()),
                words.applicant(facts),
                state.map(now -> words.word("household.state", now)).orElse(""),
                FormWords.dayInWords(facts.way().ended().orElse(facts.file().filedOn())),
                facts.way().followUp(),
                facts.way().poorAgain());
    }
}
