package cn.uniondesk.screen.paper;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.screen.kit.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is to be printed.
 *
 * @param forms that there are of it
 * @param about the records that it is filled from; none where there are only empty forms
 * @param empty the empty form, to be filled by hand, whatever it could be filled from
 */
record PrintOrder(List<Form> forms, Form form, List<PaperSubject> about, boolean empty) {

    /** Details of a place: code of the form, and the records as a paper's code names them, with commas between them. */
    static final String FORM = "form";
    static final String ABOUT = "about";

    PrintOrder {
        forms = List.copyOf(forms);
        about = List.copyOf(about);
    }

    /** A place that names no form means the first that there is; one that names no record the empty form. */
    static PrintOrder of(Place place, FormContents contents) {
        var about = Arrays.stream(place.detail(ABOUT).split(",")).map(contents::subject).flatMap(Optional::stream).toList();
        var forms = contents.forms().stream()
                .filter(form -> about.stream().allMatch(subject -> form.about().contains(subject.kind()))).toList();
        return new PrintOrder(forms, contents.form(place.detail(FORM)).orElse(forms.getFirst()), about, about.isEmpty());
    }

    PrintOrder of(String code, boolean unfilled) {
        var other = forms.stream().filter(each -> each.code().equals(code)).findFirst().orElse(form);
        return new PrintOrder(forms, other, about, unfilled || about.isEmpty());
    }

    boolean canBeFilled() {
        return !about.isEmpty();
    }
}
