package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormFilling;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.form.PublicText;
import cn.uniondesk.office.form.SubjectKind;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The forms of a family in hardship, from its application to its 脱困. */
public final class HouseholdForms implements AreaForms {

    public static final SubjectKind HOUSEHOLD = new SubjectKind(RecordType.HOUSEHOLD, 'H', true);
    public static final SubjectKind APPLICATION = new SubjectKind(RecordType.APPLICATION, 'A', true);

    /** 困难职工家庭建档申请审批表: A4, both sides, three copies. */
    public static final Form F01 = Form.doubleSided("F01", FilingApplicationForm.class, 3, HOUSEHOLD, APPLICATION);
    /** 困难职工档案表: A4, both sides, three copies. */
    public static final Form F02 = Form.doubleSided("F02", HouseholdFileForm.class, 3, HOUSEHOLD, APPLICATION);
    /** 困难职工家庭入户核查表. */
    public static final Form F03 = Form.doubleSided("F03", HomeVisitForm.class, 1, HOUSEHOLD, APPLICATION);
    /** 家庭经济状况核对授权书 and 个人信息处理告知同意书: every adult signs. */
    public static final Form F04 = Form.doubleSided("F04", ConsentForm.class, 2, HOUSEHOLD, APPLICATION);
    /** 困难职工民主评议（集体研究）记录. */
    public static final Form F05 = Form.oneSided("F05", MeetingForm.class, 1, HOUSEHOLD, APPLICATION);
    /** 公示: masked by what its content can hold. */
    public static final Form F06 = Form.oneSided("F06", PublicNoticeForm.class, 1, HOUSEHOLD, APPLICATION);
    /** 公示结果证明. */
    public static final Form F07 = Form.oneSided("F07", NoticeResultForm.class, 2, HOUSEHOLD, APPLICATION);
    /** 困难职工脱困(退档、注销)审批表 with its 告知书. */
    public static final Form F12 = Form.doubleSided("F12", LiftForm.class, 3, HOUSEHOLD, APPLICATION);
    /** 困难职工回访(走访)记录. */
    public static final Form F13 = Form.oneSided("F13", FollowUpForm.class, 1, HOUSEHOLD, APPLICATION);
    /** 困难职工认定卡: one a decision, as it was made. */
    public static final Form F25 = Form.oneSided("F25", RecognitionCardForm.class, 2, HOUSEHOLD, APPLICATION);

    public static final List<Form> ALL = List.of(F01, F02, F03, F04, F05, F06, F07, F12, F13, F25);

    private final Households households;
    private final FactsOfHouseholds facts;
    private final RuleBooks ruleBooks;
    private final Offices offices;

    public HouseholdForms(Households households, FactsOfHouseholds facts, RuleBooks ruleBooks, Offices offices) {
        this.households = households;
        this.facts = facts;
        this.ruleBooks = ruleBooks;
        this.offices = offices;
    }

    @Override
    public List<FormFilling> forms() {
        return List.of(
                one(F01, (known, imprint) -> file(known.on()).application(known, imprint),
                        (on, imprint) -> FilingApplicationForm.blank(imprint, noCause(on))),
                one(F02, (known, imprint) -> file(known.on()).file(known, imprint),
                        (on, imprint) -> HouseholdFileForm.blank(imprint, noCause(on), words(on).relief())),
                one(F03, (known, imprint) -> procedures(known.on()).homeVisit(known, imprint),
                        (on, imprint) -> HomeVisitForm.blank(imprint)),
                one(F04, (known, imprint) -> procedures(known.on()).consent(known, imprint),
                        (on, imprint) -> ConsentForm.blank(imprint)),
                one(F05, (known, imprint) -> procedures(known.on()).meeting(known, imprint),
                        (on, imprint) -> MeetingForm.blank(imprint)),
                one(F06, (known, imprint) -> procedures(known.on()).notice(known, imprint),
                        (on, imprint) -> PublicNoticeForm.blank(imprint)).together(this::notice),
                one(F07, (known, imprint) -> procedures(known.on()).noticeResult(known, imprint),
                        (on, imprint) -> NoticeResultForm.blank(imprint)),
                one(F12, (known, imprint) -> procedures(known.on()).lift(known, imprint),
                        (on, imprint) -> LiftForm.blank(imprint, HouseholdProcedures.liftWays())),
                one(F13, (known, imprint) -> procedures(known.on()).followUp(known, imprint),
                        (on, imprint) -> FollowUpForm.blank(imprint)),
                FormFilling.of(F25,
                        (subject, on, imprint) -> facts.of(subject, on).map(known -> new DecisionCards(words(on))
                                .of(households.decisions(known.file().id()), known, imprint)).orElse(List.of()),
                        (on, imprint) -> RecognitionCardForm.blank(imprint)));
    }

    private FormFilling one(Form form, BiFunction<HouseholdFacts, Imprint, FormContent> filling, FormFilling.Blank blank) {
        return FormFilling.of(form,
                (subject, on, imprint) -> facts.of(subject, on).map(known -> filling.apply(known, imprint)).stream().toList(),
                blank);
    }

    /** One 公示 of several families in the given order; none where one of them is gone. */
    private Optional<FormContent> notice(List<PaperSubject> subjects, LocalDate on, Imprint imprint) {
        var rows = new ArrayList<PublicNoticeForm.Row>();
        for (var subject : subjects) {
            facts.of(subject, on).ifPresent(known -> rows.add(procedures(on).noticeRow(rows.size() + 1, known)));
        }
        return rows.size() < subjects.size()
                ? Optional.empty()
                : Optional.of(new PublicNoticeForm(
                        imprint, PublicNoticeForm.FILING, PublicText.NONE, PublicText.NONE, PublicText.NONE, rows));
    }

    @Override
    public List<SubjectKind> subjects() {
        return List.of(HOUSEHOLD, APPLICATION);
    }

    /** A file by its number; an application by its id, since it has no number. */
    @Override
    public Optional<PaperSubject> numbered(SubjectKind kind, String number, LocalDate on) {
        if (kind.equals(HOUSEHOLD)) {
            return households.numbered(number).map(file -> HOUSEHOLD.of(file.id()));
        }
        return Optional.of(number).filter(id -> id.matches("\\d{1,18}")).map(id -> APPLICATION.of(Long.parseLong(id)))
                .filter(application -> facts.of(application, on).isPresent());
    }

    @Override
    public Optional<String> number(PaperSubject subject) {
        return subject.kind().equals(HOUSEHOLD)
                ? households.find(subject.id()).map(Household::number)
                : Optional.of(subject.text());
    }

    private HouseholdFileForm.Causes noCause(LocalDate on) {
        return words(on).causes(new Causes("", List.of()), "");
    }

    private HouseholdFileContents file(LocalDate on) {
        return new HouseholdFileContents(words(on));
    }

    private HouseholdProcedures procedures(LocalDate on) {
        return new HouseholdProcedures(households, words(on));
    }

    private HouseholdWords words(LocalDate on) {
        return new HouseholdWords(ruleBooks.current(), offices.own().district(), on);
    }
}
