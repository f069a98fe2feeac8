package cn.uniondesk.screen.paper;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.screen.kit.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What is to be printed.
 *
 * @param application the application of a family without a file, 0 for none
 * @param records ids of households, one form each, or of one campaign; none for an empty form
 */
record PrintOrder(Form form, List<Long> records, long application) {

    /** Details of a place: code of the form, and ids with commas between them where there are several. */
    static final String FORM = "form";
    static final String RECORDS = "records";
    static final String APPLICATION = "application";

    PrintOrder {
        records = List.copyOf(records);
    }

    /** Empty where the place names no form. */
    static Optional<PrintOrder> of(Place place) {
        return Form.of(place.detail(FORM)).map(form -> new PrintOrder(
                form, records(place).boxed().toList(), application(place.detail(APPLICATION))));
    }

    private static LongStream records(Place place) {
        return LongStream.concat(
                LongStream.of(place.record()).filter(id -> id > 0),
                Arrays.stream(place.detail(RECORDS).split(",")).filter(id -> id.matches("\\d{1,18}")).mapToLong(Long::parseLong));
    }

    private static long application(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
