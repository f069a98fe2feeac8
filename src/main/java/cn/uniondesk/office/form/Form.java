package cn.uniondesk.office.form;

import java.util.List;

/**
 * A form that the office prints. Its title is the text {@code form.CODE}, its template {@code CODE.html}.
 *
 * @param code its code in the office's catalogue: F02, F24a
 * @param content the record whose component names a template of this form may use
 * @param copies how many copies the office signs: a printer dialog begins with this number
 * @param about the kinds of record of which there is such a form
 */
public record Form(
        String code, Class<? extends FormContent> content, int copies, boolean doubleSided, List<SubjectKind> about) {

    public Form {
        about = List.copyOf(about);
    }

    public static Form oneSided(String code, Class<? extends FormContent> content, int copies, SubjectKind... about) {
        return new Form(code, content, copies, false, List.of(about));
    }

    public static Form doubleSided(String code, Class<? extends FormContent> content, int copies, SubjectKind... about) {
        return new Form(code, content, copies, true, List.of(about));
    }

    /** Key of the form's title in the office's texts. */
    public String textKey() {
        return "form." + code;
    }

    @Override
    public String toString() {
        return code;
    }
}
