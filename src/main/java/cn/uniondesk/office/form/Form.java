package cn.uniondesk.office.form;

import java.util.Arrays;
import java.util.Optional;

/** The forms that the office prints, by their codes in its catalogue. Their titles are the texts {@code form.CODE}. */
public enum Form {
    /** 困难职工档案表: A4, both sides, three copies. */
    F02(HouseholdFileForm.class, 3, true),
    /** 发放花名册(签收表): A4 landscape, a subtotal on each page. */
    F09(PaymentRosterForm.class, 1, false);

    private final Class<? extends FormContent> content;
    private final int copies;
    private final boolean doubleSided;

    Form(Class<? extends FormContent> content, int copies, boolean doubleSided) {
        this.content = content;
        this.copies = copies;
        this.doubleSided = doubleSided;
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

    /** Key of the form's title in the office's texts. */
    public String textKey() {
        return "form." + name();
    }

    /** The form of a code as people type it ({@code f02}); empty where the catalogue has none. */
    public static Optional<Form> of(String code) {
        return Arrays.stream(values()).filter(form -> form.name().equalsIgnoreCase(code.strip())).findFirst();
    }
}
