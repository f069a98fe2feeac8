package cn.uniondesk.store.report;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import cn.uniondesk.office.people.PersonAttributes;
import cn.uniondesk.office.report.Attribute;
import cn.uniondesk.store.tables.tables.Person;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/** The columns of a fact's rows: the record that each row is, what happened to it, and one for each attribute that a filter tests. */
public final class FactColumns {

    /** The rows are known by this name; their columns by those below. */
    static final String NAME = "fact";
    static final Field<Long> ID = column("record_id", Long.class);
    static final Field<String> NUMBER = column("record_number", String.class);
    static final Field<Long> HOUSEHOLD_ID = column("of_household_id", Long.class);
    static final Field<String> HOUSEHOLD_NUMBER = column("of_household_number", String.class);
    /** Whose the record is, empty where its number says it. */
    static final Field<String> NAMED = column("named", String.class);
    static final Field<String> HEAD_NAME = column("head_name", String.class);
    /** Day of the event, and the categories before and after it. */
    static final Field<LocalDate> DAY = column("on_day", LocalDate.class);
    static final Field<String> BEFORE = column("category_before", String.class);
    static final Field<String> AFTER = column("category_after", String.class);
    static final Field<LocalDate> BORN = column("born_on", LocalDate.class);
    /** How many rows are alike. */
    static final Field<Long> ROWS = column("row_count", Long.class);
    static final Field<Long> TIMES = column("times", Long.class);
    static final Field<Long> AMOUNT = column("amount_fen", Long.class);

    private FactColumns() {}

    private static <T> Field<T> column(String name, Class<T> type) {
        return field(DSL.name(NAME, name), type);
    }

    static Field<String> attribute(Attribute attribute) {
        return column(attribute.name(), String.class);
    }

    /** Id and number (or name) of the record that a row is, and its attributes. */
    public static SelectField<?>[] record(Field<Long> id, Field<String> number, SelectField<?>... attributes) {
        return Stream.concat(Stream.of(id.as("record_id"), number.as("record_number")), Stream.of(attributes))
                .toArray(SelectField<?>[]::new);
    }

    /** A value that filters can test. */
    public static Field<String> as(Field<String> value, Attribute attribute) {
        return value.as(attribute.name());
    }

    /** A mark that filters can test: {@code yes} or {@code no}. */
    public static Field<String> mark(Condition condition, Attribute attribute) {
        return as(when(condition, inline("yes")).otherwise(inline("no")), attribute);
    }

    /** How many a row counts for {@link cn.uniondesk.office.report.Measure#TIMES}. */
    public static Field<Long> times(Field<Long> times) {
        return times.as("times");
    }

    /** What a row adds to {@link cn.uniondesk.office.report.Measure#AMOUNT}, in 分. */
    public static Field<Long> amount(Field<Long> fen) {
        return fen.as("amount_fen");
    }

    /** The file that a row belongs to, for {@link cn.uniondesk.office.report.Measure#HOUSEHOLDS}. */
    public static SelectField<?>[] household(Field<Long> id, Field<String> number) {
        return new SelectField<?>[] {id.as("of_household_id"), number.as("of_household_number")};
    }

    public static Field<String> headName(Field<String> name) {
        return name.as("head_name");
    }

    /** Sex, schooling and age of a person. */
    public static SelectField<?>[] personal(Person person) {
        return new SelectField<?>[] {
            as(person.SEX, PersonAttributes.SEX), as(person.EDUCATION, PersonAttributes.EDUCATION), person.BIRTH_DATE.as("born_on"),
            mark(person.BIRTH_DATE.isNotNull().and(person.SEX.in("male", "female")), PersonAttributes.BANDED)};
    }

    /** A state: nothing happened, and its number says whose it is. */
    public static SelectField<?>[] state() {
        return named(inline(""));
    }

    /** A state of a record that belongs to somebody. */
    public static SelectField<?>[] named(Field<String> name) {
        return event(name, inline(null, LocalDate.class), inline(""), inline(""));
    }

    public static SelectField<?>[] event(Field<String> named, Field<LocalDate> day, Field<String> before, Field<String> after) {
        return new SelectField<?>[] {named.as("named"), day.as("on_day"), before.as("category_before"), after.as("category_after")};
    }
}
