package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
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
        return text.isBlank() ? DSL.noCondition() : DSL.or(ways(text));
    }

    /** The ways in which the text can find, the likelier and quicker first. */
    static List<Condition> ways(String text) {
        var typed = text.strip().toUpperCase(Locale.ROOT);
        var ways = new ArrayList<Condition>();
        if (typed.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == 'X') && !typed.equals("X")) {
            ways.add(PERSON.DOCUMENT_NUMBER.startsWith(typed));
            ways.add(PERSON.MOBILE.startsWith(typed));
            if (typed.length() >= TAIL) {
                ways.add(PERSON.DOCUMENT_TAIL.eq(tail(typed)).and(PERSON.DOCUMENT_NUMBER.endsWith(typed)));
                ways.add(PERSON.MOBILE_TAIL.eq(tail(typed)).and(PERSON.MOBILE.endsWith(typed)));
            }
        } else if (typed.chars().allMatch(letter -> letter < 128)) {
            var letters = typed.toLowerCase(Locale.ROOT).replace(" ", "");
            ways.add(PERSON.NAME_INITIALS.startsWith(letters));
            ways.add(PERSON.NAME_PINYIN.startsWith(letters));
            // Few names have another reading; the comparison lets their index be used.
            ways.add(PERSON.OTHER_READINGS.gt("").and(PERSON.OTHER_READINGS.contains(" " + letters)));
        } else {
            ways.add(PERSON.NAME.startsWith(typed));
            ways.add(PERSON.NAME.contains(typed));
        }
        return ways;
    }
}
