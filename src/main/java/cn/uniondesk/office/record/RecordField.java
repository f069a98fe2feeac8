package cn.uniondesk.office.record;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One field of a record, declared once: the form, the list, the import and the exports all go by it.
 *
 * @param name the same as column ({@code joinedOn} is {@code JOINED_ON}), FXML name and key of its words
 * @param mask how it is shown to whoever has no need of the whole; {@link Mask#NONE} for what is not sensitive
 * @param words headings of ledgers that mean it, beside its official word
 * @param width in letters where it stands in the list, 0 where the list offers it only
 */
public record RecordField<V>(
        String name, FieldType<V> type, boolean isRequired, Mask mask, List<String> words, double width, Set<Use> uses) {

    /** What else a field is for. */
    public enum Use {
        /** The list can be ordered by it. */
        SORTS,
        /** The list has a chip for each of its codes. */
        FILTERS,
        /** The search of the list looks into it. */
        SEARCHED,
        /** It stands in the sheet of records behind the quarter's tables. */
        REPORTED,
        /** It tells the records apart in a ledger, together with others so marked. */
        KEY
    }

    /** Signs of a field that is free: remarks and the like. */
    public static final int FREE = 4_000;

    private static final int WORD = 60;

    public RecordField {
        words = List.copyOf(words);
        uses = Set.copyOf(uses);
    }

    private static <V> RecordField<V> of(String name, FieldType<V> type) {
        return new RecordField<>(name, type, false, Mask.NONE, List.of(), 0, Set.of());
    }

    public static RecordField<String> text(String name, int length) {
        return of(name, new FieldType.Text(length, Spelling.PLAIN));
    }

    public static RecordField<String> name(String name, int length) {
        return of(name, new FieldType.Text(length, Spelling.NAME));
    }

    /** The name of a person. */
    public static RecordField<String> person(String name) {
        return of(name, new FieldType.Text(50, Spelling.PERSON_NAME));
    }

    /** The number of a card or paper. */
    public static RecordField<String> number(String name, int length) {
        return of(name, new FieldType.Text(length, Spelling.NUMBER));
    }

    public static RecordField<String> free(String name) {
        return of(name, new FieldType.Text(FREE, Spelling.FREE));
    }

    public static RecordField<String> telephone(String name) {
        return of(name, new FieldType.Text(40, Spelling.TELEPHONE)).masked(Mask.TELEPHONE);
    }

    /** A text that is written in one way only. */
    public static RecordField<String> spelt(String name, int length, Spelling spelling) {
        return of(name, new FieldType.Text(length, spelling));
    }

    public static RecordField<Long> whole(String name) {
        return of(name, new FieldType.Whole());
    }

    public static RecordField<Money> amount(String name) {
        return of(name, new FieldType.Amount());
    }

    /** A day on which something happened: not in the future. */
    public static RecordField<LocalDate> event(String name) {
        return of(name, new FieldType.Day(true));
    }

    /** Any day, one to come too. */
    public static RecordField<LocalDate> day(String name) {
        return of(name, new FieldType.Day(false));
    }

    public static RecordField<Period> quarter(String name) {
        return of(name, new FieldType.Quarter());
    }

    public static RecordField<Boolean> flag(String name) {
        return of(name, new FieldType.Flag());
    }

    /** One of a list, kept as its code: figures depend on it. */
    public static RecordField<String> code(String name, String list) {
        return code(name, list, WORD);
    }

    public static RecordField<String> code(String name, String list, int length) {
        return of(name, new FieldType.Listed(list, true, length));
    }

    /** One of a list that only describes, kept as its official word. */
    public static RecordField<String> word(String name, String list) {
        return word(name, list, WORD);
    }

    public static RecordField<String> word(String name, String list, int length) {
        return of(name, new FieldType.Listed(list, false, length));
    }

    public static RecordField<Set<String>> checklist(String name, String list) {
        return of(name, new FieldType.Checklist(list));
    }

    public static RecordField<Long> link(String name, String kind) {
        return of(name, new FieldType.Link(kind));
    }

    public RecordField<V> required() {
        return new RecordField<>(name, type, true, mask, words, width, uses);
    }

    public RecordField<V> masked(Mask by) {
        return new RecordField<>(name, type, isRequired, by, words, width, uses);
    }

    /** Words by which ledgers call it. */
    public RecordField<V> called(String... headings) {
        return new RecordField<>(name, type, isRequired, mask, List.of(headings), width, uses);
    }

    /** Stands in the list, so many letters wide. */
    public RecordField<V> listed(double letters, Use... also) {
        return new RecordField<>(name, type, isRequired, mask, words, letters, Set.of(also));
    }

    public boolean is(Use use) {
        return uses.contains(use);
    }

    /** Whether a ledger may say it: other records are named in ledgers in ways of their own. */
    public boolean isInLedgers() {
        return !words.isEmpty();
    }

    /** Longest text that the store keeps of it, 0 where it is no text. */
    public int length() {
        return switch (type) {
            case FieldType.Text text -> text.length();
            case FieldType.Listed listed -> listed.length();
            case FieldType.Checklist list -> FREE;
            default -> 0;
        };
    }

    /** The value as it is written properly; what cannot be read stays as it is. */
    public V proper(V value, LocalDate today) {
        return value instanceof String text ? type.read(text, today).value().orElse(value) : value;
    }

    /** What is wrong with a value by itself, whoever gives it: the desk, a ledger or a command. */
    public Optional<Refusal> wrong(V value, LocalDate today) {
        var faults = new ArrayList<Refusal>();
        if (value == null || value instanceof String text && text.isBlank()) {
            return isRequired ? Optional.of(Refusal.of(name, "refusal.missing")) : Optional.empty();
        }
        if (value instanceof String text && text.length() > length()) {
            faults.add(Refusal.of(name, "refusal.too_long", String.valueOf(length())));
        }
        if (value instanceof LocalDate day && type instanceof FieldType.Day(var isEvent) && isEvent && day.isAfter(today)) {
            faults.add(Refusal.of(name, "refusal.future", day.toString()));
        }
        if (value instanceof Period quarter && quarter.firstDay().isAfter(today)) {
            faults.add(Refusal.of(name, "refusal.future", quarter.toString()));
        }
        if (value instanceof Money money && money.fen() < 0) {
            faults.add(Refusal.of(name, "refusal.negative", money.text()));
        }
        if (value instanceof Long number && type instanceof FieldType.Whole && number < 0) {
            faults.add(Refusal.of(name, "refusal.negative", number.toString()));
        }
        if (value instanceof String text && type.read(text, today).fault().isPresent()) {
            faults.add(type.read(text, today).fault().map(fault -> fault.at(name)).orElseThrow());
        }
        return faults.stream().findFirst();
    }
}
