package cn.uniondesk.office.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The forms that the office prints, by their codes in its catalogue. Their titles are the texts {@code form.CODE}. */
public enum Form {
    /** 困难职工家庭建档申请审批表: A4, both sides, three copies. */
    F01(FilingApplicationForm.class, 3, true, About.HOUSEHOLD),
    /** 困难职工档案表: A4, both sides, three copies. */
    F02(HouseholdFileForm.class, 3, true, About.HOUSEHOLD),
    /** 困难职工家庭入户核查表. */
    F03(HomeVisitForm.class, 1, true, About.HOUSEHOLD),
    /** 家庭经济状况核对授权书 and 个人信息处理告知同意书: every adult signs. */
    F04(ConsentForm.class, 2, true, About.HOUSEHOLD),
    /** 困难职工民主评议（集体研究）记录. */
    F05(MeetingForm.class, 1, false, About.HOUSEHOLD),
    /** 公示: masked by what its content can hold. */
    F06(PublicNoticeForm.class, 1, false, About.HOUSEHOLD),
    /** 公示结果证明. */
    F07(NoticeResultForm.class, 2, false, About.HOUSEHOLD),
    /** 困难职工帮扶申请审批表. */
    F08(AidApplicationForm.class, 3, true, About.HOUSEHOLD),
    /** 发放花名册(签收表): A4 landscape, a subtotal on each page. */
    F09(PaymentRosterForm.class, 1, false, About.CAMPAIGN),
    /** 领款收据(慰问签收单): one a payment. */
    F10(ReceiptForm.class, 1, false, About.HOUSEHOLD, About.CAMPAIGN),
    /** 银行代发清单: card numbers as text. */
    F11(BankListForm.class, 2, false, About.CAMPAIGN),
    /** 困难职工脱困(退档、注销)审批表 with its 告知书. */
    F12(LiftForm.class, 3, true, About.HOUSEHOLD),
    /** 困难职工回访(走访)记录. */
    F13(FollowUpForm.class, 1, false, About.HOUSEHOLD),
    /** 金秋助学申请审批表: one a student. */
    F14(SchoolAidForm.class, 3, true, About.HOUSEHOLD),
    /** 送温暖走访慰问登记表: A4 landscape. */
    F15(VisitRegisterForm.class, 1, false, About.CAMPAIGN),
    /** 经费支出审批单. */
    F17(SpendingForm.class, 1, false, About.CAMPAIGN),
    /** 职工活动方案, 签到表 and 领取表. */
    F18(ActivityForm.class, 1, false, About.CAMPAIGN),
    /** 困难职工认定卡: one a decision, as it was made. */
    F25(RecognitionCardForm.class, 2, false, About.HOUSEHOLD);

    /** What a form can be filled from. */
    public enum About {
        HOUSEHOLD, CAMPAIGN
    }

    private final Class<? extends FormContent> content;
    private final int copies;
    private final boolean doubleSided;
    private final Set<About> about;

    Form(Class<? extends FormContent> content, int copies, boolean doubleSided, About... about) {
        this.content = content;
        this.copies = copies;
        this.doubleSided = doubleSided;
        this.about = Set.of(about);
    }

    /** The record whose component names a template of this form may use. */
    public Class<? extends FormContent> content() {
        return content;
    }

    /** How many copies the office signs: a printer dialog begins with this number. */
    public int copies() {
        return copies;
    }

    public boolean doubleSided() {
        return doubleSided;
    }

    /** The kinds of record of which there is such a form. */
    public Set<About> about() {
        return about;
    }

    /** Key of the form's title in the office's texts. */
    public String textKey() {
        return "form." + name();
    }

    /** The form of a code as people type it ({@code f02}); empty where the catalogue has none. */
    public static Optional<Form> of(String code) {
        return Arrays.stream(values()).filter(form -> form.name().equalsIgnoreCase(code.strip())).findFirst();
    }
}
