package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * How a typed text finds people: Chinese by name, letters by pinyin or its initials, digits by number or telephone,
 * whole, by beginning or by tail.
 */
final class NameSearch {

    private static final int TAIL = 4;

    private NameSearch() {}

    /** The last characters of a number, by which an index finds it. */
    static String tail(String number) {
        return number == null ? "" : number.substring(Math.max(0, number.length() - TAIL));
    }

    /** What follows the first of each reading, with its blank before it; empty for a name that is read in one way. */
    static String others(String initials, String syllables) {
        return Stream.of(initials, syllables)
                .map(readings -> readings.indexOf(' ') < 0 ? "" : readings.substring(readings.indexOf(' ')))
                .collect(Collectors.joining());
    }

    /** Everybody whom the text can mean; everybody where it is blank. */
    static Condition person(String text) {
        return text.isBlank() ? DSL.noCondition() : PERSON.ID.in(ids(text));
    }

    /** Table {@code person}, but where a text is typed only those whom it can mean, found before anything is joined. */
    static Table<?> people(String text) {
        if (text.isBlank()) {
            return PERSON;
        }
        var meant = ids(text).asTable("meant");
        return meant.join(PERSON).on(PERSON.ID.eq(meant.field(PERSON.ID)));
    }

    /** Each way has its index; one condition of them all would read everybody. */
    private static Select<Record1<Long>> ids(String text) {
        var ways = new ArrayList<>(ways(text));
        if (isChinese(text)) {
            ways.add(PERSON.NAME.contains(typed(text)));
        } else if (isLetters(text)) {
            // Few names have another reading; the comparison lets their index be used.
            ways.add(PERSON.OTHER_READINGS.gt("").and(PERSON.OTHER_READINGS.contains(" " + letters(text))));
        }
        return ways.stream()
                .<Select<Record1<Long>>>map(way -> DSL.select(PERSON.ID).from(PERSON).where(way))
                .reduce(Select::union).orElseThrow();
    }

    /** What no index finds, of name and other readings: the middle of a name, and what else it is read as. */
    static Optional<BiPredicate<String, String>> within(String text) {
        var typed = typed(text);
        var letters = " " + letters(text);
        if (isChinese(text)) {
            return Optional.of((name, _) -> name.indexOf(typed) > 0);
        }
        return isLetters(text)
                ? Optional.of((_, others) -> !others.isEmpty() && others.contains(letters)) : Optional.empty();
    }

    private static String typed(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String letters(String text) {
        return typed(text).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static boolean isNumber(String text) {
        var typed = typed(text);
        return typed.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == 'X') && !typed.equals("X");
    }

    private static boolean isChinese(String text) {
        return text.chars().anyMatch(letter -> letter >= 128);
    }

    private static boolean isLetters(String text) {
        return !isNumber(text) && !isChinese(text);
    }

    /** The ways by an index in which the text can find, the likelier and quicker first. */
    static List<Condition> ways(String text) {
        var typed = typed(text);
        var ways = new ArrayList<Condition>();
        if (isNumber(text)) {
            ways.add(PERSON.DOCUMENT_NUMBER.startsWith(typed));
            ways.add(PERSON.MOBILE.startsWith(typed));
            if (typed.length() >= TAIL) {
                ways.add(PERSON.DOCUMENT_TAIL.eq(tail(typed)).and(PERSON.DOCUMENT_NUMBER.endsWith(typed)));
                ways.add(PERSON.MOBILE_TAIL.eq(tail(typed)).and(PERSON.MOBILE.endsWith(typed)));
            }
        } else if (isLetters(text)) {
            ways.add(PERSON.NAME_INITIALS.startsWith(letters(text)));
            ways.add(PERSON.NAME_PINYIN.startsWith(letters(text)));
        } else {
            ways.add(PERSON.NAME.startsWith(typed));
        }
        return ways;
    }
}
