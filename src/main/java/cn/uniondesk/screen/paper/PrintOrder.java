package cn.uniondesk.screen.paper;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.screen.kit.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What is to be printed.
 *
 * @param empty the empty form, to be filled by hand, whatever it could be filled from
 */
record PrintOrder(Form form, About about, boolean empty) {

    /** Details of a place: code of the form, and ids with commas between them where there are several. */
    static final String FORM = "form";
    static final String RECORDS = "records";
    static final String APPLICATION = "application";
    /** Id of a campaign, or its code: kind and budget year of a ledger's payments too. */
    static final String CAMPAIGN = "campaign";

    private static final String ID = "\\d{1,18}";

    /** What the form is filled from. */
    sealed interface About {

        /** Nothing: only empty forms. */
        record Nothing() implements About {}

        /** Files of households, one form each; of F06 one form for all. */
        record Households(List<Long> ids) implements About {
            public Households {
                ids = List.copyOf(ids);
            }
        }

        /** The application of a family without a file. */
        record Application(long id) implements About {}

        /** @param named its id, or its code */
        record Campaign(String named) implements About {}
    }

    /** A place that names no form means the first; one that names no record the empty form. */
    static PrintOrder of(Place place) {
        var form = Form.of(place.detail(FORM));
        var about = about(place, form.orElse(Form.F01));
        return new PrintOrder(form.orElse(forms(about).getFirst()), about, about instanceof About.Nothing);
    }

    private static About about(Place place, Form form) {
        var ids = records(place);
        if (place.detail(APPLICATION).matches(ID)) {
            return new About.Application(Long.parseLong(place.detail(APPLICATION)));
        }
        if (!place.detail(CAMPAIGN).isEmpty()) {
            return new About.Campaign(place.detail(CAMPAIGN));
        }
        if (ids.isEmpty()) {
            return new About.Nothing();
        }
        return form.about().contains(Form.About.HOUSEHOLD)
                ? new About.Households(ids)
                : new About.Campaign(Long.toString(ids.getFirst()));
    }

    private static List<Long> records(Place place) {
        return LongStream.concat(
                        LongStream.of(place.record()).filter(id -> id > 0),
                        Arrays.stream(place.detail(RECORDS).split(",")).filter(id -> id.matches(ID)).mapToLong(Long::parseLong))
                .boxed()
                .toList();
    }

    /** The forms that there are of it. */
    List<Form> forms() {
        return forms(about);
    }

    private static List<Form> forms(About about) {
        return Arrays.stream(Form.values())
                .filter(form -> switch (about) {
                    case About.Nothing _ -> true;
                    case About.Households _, About.Application _ -> form.about().contains(Form.About.HOUSEHOLD);
                    case About.Campaign _ -> form.about().contains(Form.About.CAMPAIGN);
                })
                .toList();
    }

    PrintOrder of(Form other, boolean unfilled) {
        return new PrintOrder(other, about, unfilled || about instanceof About.Nothing);
    }

    boolean canBeFilled() {
        return !(about instanceof About.Nothing);
    }
}
