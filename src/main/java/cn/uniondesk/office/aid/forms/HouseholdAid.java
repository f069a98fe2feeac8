package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.forms.AidApplicationForm.Approved;
import cn.uniondesk.office.aid.forms.AidApplicationForm.Earlier;
import cn.uniondesk.office.aid.forms.SchoolAidForm.Request;
import cn.uniondesk.office.aid.forms.SchoolAidForm.Student;
import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.forms.HouseholdFacts;
import cn.uniondesk.office.values.Money;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills F08 帮扶申请审批表 and F14 金秋助学申请审批表. */
final class HouseholdAid {

    static final String[] KINDS = {"living", "medical", "schooling", "legal", "training", "placement"};

    private static final Set<String> SCHOOLING = Set.of("schooling", "autumn_schooling");
    /** Studying at 高中, 中职 or beyond; compulsory schooling is not aided. */
    private static final Set<String> STAGES = Set.of("senior", "vocational", "college", "bachelor", "postgraduate");

    private final Payments payments;
    private final AidWords words;

    HouseholdAid(Payments payments, AidWords words) {
        this.payments = payments;
        this.words = words;
    }

    AidApplicationForm application(HouseholdFacts facts, Imprint imprint) {
        var earlier = payments.ofHousehold(facts.file().id()).stream()
                .filter(line -> line.paidOn().getYear() == facts.on().getYear() && !line.paidOn().isAfter(facts.on()))
                .toList();
        var total = earlier.stream().map(PaymentLine::amount).reduce(Money.ZERO, Money::plus);
        return new AidApplicationForm(
                imprint.about(facts.subject()),
                "",
                words.applicant(facts),
                words.boxes("aid.kind", KINDS),
                facts.way().temporary()
                        .map(temporary -> words.chosen("application.kind", temporary ? "temporary" : "regular"))
                        .orElseGet(() -> words.boxes("application.kind")),
                new AidApplicationForm.Request(facts.way().request(), ""),
                words.cap(),
                earlier.stream().map(this::earlier).toList(),
                earlier.isEmpty() ? "" : total.text(),
                BlankRecord.of(Approved.class),
                Levels.BLANK);
    }

    private Earlier earlier(PaymentLine line) {
        return new Earlier(
                FormWords.day(line.paidOn()), words.word("aid.kind", line.kind()), words.word("aid.source", line.source()),
                line.amount().text(), line.voucher());
    }

    /** One for each student of the household; one without a student where none is recorded. */
    List<SchoolAidForm> schoolAid(HouseholdFacts facts, Imprint imprint) {
        var students = facts.residents().stream().filter(member -> STAGES.contains(member.details().text(FamilyDetails.SCHOOL_STAGE))).toList();
        return students.isEmpty()
                ? List.of(schoolAid(facts, BlankRecord.of(Student.class), imprint))
                : students.stream().map(member -> schoolAid(facts, student(facts, member), imprint)).toList();
    }

    private SchoolAidForm schoolAid(HouseholdFacts facts, Student student, Imprint imprint) {
        return new SchoolAidForm(
                imprint.about(facts.subject()), "", words.applicant(facts), student,
                new Request(situation(facts), otherAid(facts), "", ""), Levels.BLANK);
    }

    /** What the decision knows of the family, in one sentence. */
    private String situation(HouseholdFacts facts) {
        return FormWords.sentence(
                "共同生活" + facts.people() + "人", "主要致困原因：" + words.word("cause", facts.causes().main()), facts.card());
    }

    /** 助学 that the family received in this year. */
    private String otherAid(HouseholdFacts facts) {
        return payments.ofHousehold(facts.file().id()).stream()
                .filter(line -> SCHOOLING.contains(line.kind()))
                .filter(line -> line.paidOn().getYear() == facts.on().getYear() && !line.paidOn().isAfter(facts.on()))
                .map(line -> FormWords.dayInWords(line.paidOn()) + words.word("aid.kind", line.kind()) + line.amount().text() + "元")
                .collect(Collectors.joining("；"));
    }

    private Student student(HouseholdFacts facts, HouseholdMember member) {
        var person = facts.person(member);
        var entered = member.details().says(FamilyDetails.SCHOOL_YEAR) ? member.details().get(FamilyDetails.SCHOOL_YEAR) + "年入学" : "";
        return new Student(
                person.name(), words.sex(person.sex()), AidWords.document(person), words.word("relation", member.relation()),
                person.mobile(), "", member.details().text(FamilyDetails.SCHOOL), "",
                words.word("school.stage", member.details().text(FamilyDetails.SCHOOL_STAGE)), entered, "", "");
    }
}
