package cn.uniondesk.office.record;

import cn.uniondesk.office.reading.Fault;
import cn.uniondesk.office.reading.LooseAmount;
import cn.uniondesk.office.reading.LooseDate;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a field holds; says how a text that a person wrote is read as it. */
public sealed interface FieldType<V> {

    /** Reads what was written; blank where nothing was. */
    Reading<V> read(String written, LocalDate today);

    /** What a person reads, in the spelling that {@link #read} takes back. */
    default String written(V value) {
        return value == null ? "" : value.toString();
    }

    /** A text of at most so many signs. */
    record Text(int length, Spelling spelling) implements FieldType<String> {

        @Override
        public Reading<String> read(String written, LocalDate today) {
            return spelling.read(written.strip());
        }
    }

    /** A number of things, whole and not below zero. */
    record Whole() implements FieldType<Long> {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

        @Override
        public Reading<Long> read(String written, LocalDate today) {
            var plain = HalfWidth.of(written).replace(",", "").strip();
            if (plain.isEmpty()) {
                return Reading.blank();
            }
            return NUMBER.matcher(plain).matches()
                    ? Reading.read(Long.valueOf(plain))
                    : Reading.unreadable(Fault.NUMBER_UNREADABLE);
        }
    }

    /** Money, in whole 分. */
    record Amount() implements FieldType<Money> {

        @Override
        public Reading<Money> read(String written, LocalDate today) {
            return LooseAmount.read(written);
        }

        @Override
        public String written(Money value) {
            return value == null ? "" : value.text();
        }
    }

    /** A day; one of an event does not lie in the future. */
    record Day(boolean isEvent) implements FieldType<LocalDate> {

        @Override
        public Reading<LocalDate> read(String written, LocalDate today) {
            return LooseDate.typed(written, today);
        }
    }

    /** A calendar quarter that is over or runs. */
    record Quarter() implements FieldType<Period> {

        private static final Pattern CHINESE = Pattern.compile("(\\d{4})年?第?([1-4一二三四])季度?");

        @Override
        public Reading<Period> read(String written, LocalDate today) {
            var plain = HalfWidth.of(written).replaceAll("\\s", "");
            if (plain.isEmpty()) {
                return Reading.blank();
            }
            var match = CHINESE.matcher(plain);
            var code = match.matches()
                    ? match.group(1) + "Q" + Math.max("一二三四".indexOf(match.group(2)) + 1, "1234".indexOf(match.group(2)) + 1)
                    : plain;
            return Period.parse(code).map(Reading::read).orElseGet(() -> Reading.unreadable(Fault.QUARTER_UNREADABLE));
        }
    }

    /** Yes, no, or not known. */
    record Flag() implements FieldType<Boolean> {

        @Override
        public Reading<Boolean> read(String written, LocalDate today) {
            return written.isBlank() ? Reading.blank() : Reading.read("yes".equals(written));
        }

        @Override
        public String written(Boolean value) {
            return value == null ? "" : value ? "yes" : "no";
        }
    }

    /**
     * One of a list of the rule book.
     *
     * @param keepsCode whether the record keeps the code; else it keeps the official word, and a word that the list does
     *     not know stands as it was written
     * @param length of the longest word that a record keeps
     */
    record Listed(String list, boolean keepsCode, int length) implements FieldType<String> {

        @Override
        public Reading<String> read(String written, LocalDate today) {
            return written.isBlank() ? Reading.blank() : Reading.read(written.strip());
        }
    }

    /** Any number of a list's codes: a checklist. */
    record Checklist(String list) implements FieldType<Set<String>> {

        private static final String BETWEEN = " ";

        @Override
        public Reading<Set<String>> read(String written, LocalDate today) {
            var codes = new TreeSet<>(Set.of(written.strip().split(BETWEEN)));
            codes.remove("");
            return codes.isEmpty() ? Reading.blank() : Reading.read(Set.copyOf(codes));
        }

        @Override
        public String written(Set<String> value) {
            return value == null ? "" : String.join(BETWEEN, new TreeSet<>(value));
        }
    }

    /** Another record, by its id; {@code kind} is the code of its declaration. */
    record Link(String kind) implements FieldType<Long> {

        @Override
        public Reading<Long> read(String written, LocalDate today) {
            return written.isBlank() ? Reading.blank() : Reading.read(Long.valueOf(written.strip()));
        }
    }
}
