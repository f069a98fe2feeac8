package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The code lists of the rule book, as forms and lists need them: the official words are data, in one language. */
public final class CodeLists {

    private final List<Runnable> following = new ArrayList<>();
    private RuleBook book;
    private final LocalDate on;

    public CodeLists(RuleBook book, LocalDate on) {
        this.book = book;
        this.on = on;
    }

    public RuleBook book() {
        return book;
    }

    /** Another rule book is in force: whatever follows it offers its lists from here on, open forms too. */
    public void renew(RuleBook now) {
        book = now;
        following.forEach(Runnable::run);
    }

    /** Runs whenever another rule book is in force. */
    void follow(Runnable renewed) {
        following.add(renewed);
    }

    /** A field whose choices follow the rule book. */
    public ChoiceEntry entry(String name, Supplier<List<Choice>> choices) {
        var entry = new ChoiceEntry(name, choices.get());
        follow(() -> entry.choices().setAll(choices.get()));
        return entry;
    }

    /** Choices of a list whose code the record keeps. */
    public List<Choice> codes(String list) {
        return values(list).map(each -> new Choice(each.code(), each.name())).toList();
    }

    /** The same, with "not stated" before them where nothing need be chosen. */
    public List<Choice> codesOrNone(String list, boolean isRequired) {
        return isRequired ? codes(list) : Stream.concat(Stream.of(new Choice("", "")), codes(list).stream()).toList();
    }

    /** Choices of a list whose official word the record keeps; the first is "not stated". */
    public List<Choice> words(String list) {
        return Stream.concat(Stream.of(new Choice("", "")), values(list).map(each -> new Choice(each.name(), each.name())))
                .toList();
    }

    public String word(String list, String code) {
        return code.isEmpty() ? "" : book.name(list, code);
    }

    public String word(String list, Enum<?> value) {
        return value == null ? "" : book.name(list, code(value));
    }

    /** The code that a list has for a constant. */
    public static String code(Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a code, null for none. */
    public static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return code.isEmpty() ? null : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    private Stream<CodeValue> values(String list) {
        return book.list(list, on).stream();
    }
}
