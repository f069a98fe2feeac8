package cn.uniondesk.office.form;

import cn.uniondesk.office.Money;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.form.AidApplicationForm.Approved;
import cn.uniondesk.office.form.AidApplicationForm.Earlier;
import cn.uniondesk.office.form.SchoolAidForm.Request;
import cn.uniondesk.office.form.SchoolAidForm.Student;
import cn.uniondesk.office.household.HouseholdMember;
import java.util.List;
import java.util.Set;

/** Fills F08 帮扶申请审批表 and F14 金秋助学申请审批表. */
final class HouseholdAid {

    static final String[] KINDS = {"living", "medical", "schooling", "legal", "training", "placement"};

    /** Studying at 高中, 中职 or beyond; compulsory schooling is not aided. */
    private static final Set<String> STAGES = Set.of("senior", "vocational", "college", "bachelor", "postgraduate");

    private final Payments payments;
    private final FormWords words;

    HouseholdAid(Payments payments, FormWords words) {
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
                words.boxes("application.kind"),
                BlankRecord.of(AidApplicationForm.Request.class),
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
        var students = facts.residents().stream().filter(member -> STAGES.contains(member.schoolStage())).toList();
        return students.isEmpty()
                ? List.of(schoolAid(facts, BlankRecord.of(Student.class), imprint))
                : students.stream().map(member -> schoolAid(facts, student(facts, member), imprint)).toList();
    }

    private SchoolAidForm schoolAid(HouseholdFacts facts, Student student, Imprint imprint) {
        return new SchoolAidForm(
                imprint.about(facts.subject()), "", words.applicant(facts), student, BlankRecord.of(Request.class),
                Levels.BLANK);
    }

    private Student student(HouseholdFacts facts, HouseholdMember member) {
        var person = facts.person(member);
        var entered = member.schoolYearEntered() == null ? "" : member.schoolYearEntered() + "年入学";
        return new Student(
                person.name(), words.sex(person.sex()), FormWords.document(person), words.word("relation", member.relation()),
                person.mobile(), "", member.school(), "", words.word("school.stage", member.schoolStage()), entered, "", "");
    }
}
