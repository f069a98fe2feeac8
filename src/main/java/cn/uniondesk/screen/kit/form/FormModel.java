package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A form without nodes: its fields, what was typed into them so far, and what was said about them. */
public class FormModel {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<DeclaredFields> declared = new ArrayList<>();
    private final Map<String, Supplier<Entry>> answering = new LinkedHashMap<>();
    private final StringProperty message = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

    protected final <E extends Entry> E add(E entry) {
        entries.put(entry.name(), entry);
        entry.text().addListener((all, before, now) -> look());
        return entry;
    }

    protected final DeclaredFields add(DeclaredFields fields) {
        fields.entries().forEach(this::add);
        declared.add(fields);
        return fields;
    }

    /** Those declared fields among which one has the name. */
    final Optional<DeclaredFields> declaring(String name) {
        return declared.stream().filter(fields -> fields.named(name).isPresent()).findFirst();
    }

    protected final Entry add(String name) {
        return add(new Entry(name));
    }

    /** A use case calls by another name, or sums up under one name, what stands in this form's field. */
    protected final void answersFor(String field, Supplier<Entry> entry) {
        answering.put(field, entry);
    }

    /** These fields have a place in the form, the others of {@code among} have none. */
    protected final void show(Collection<String> seen, Collection<String> among) {
        among.forEach(each -> entries.get(each).shown().set(seen.contains(each)));
    }

    public final Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    public final Collection<Entry> entries() {
        return entries.values();
    }

    /** What concerns no single field. */
    public final StringProperty message() {
        return message;
    }

    /** Whether something was typed that is not kept yet. */
    public final ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** After filling: what is in the fields now is what is kept. */
    public final void settle() {
        entries.values().forEach(each -> each.fill(each.get()));
        message.set("");
        look();
    }

    /** Fields that must be given and are not, and texts that cannot be read; nobody else need be asked then. */
    public final List<Refusal> problems() {
        var found = new ArrayList<Refusal>();
        for (var entry : entries.values()) {
            if (entry.required().get() && entry.get().isEmpty()) {
                found.add(Refusal.of(entry.name(), "refusal.missing"));
            } else {
                entry.unreadable().ifPresent(found::add);
            }
        }
        return found;
    }

    /** Puts each sentence under its field; one whose field this form does not have or show is said at the form's top. */
    public final void refuse(List<Refusal> reasons, Function<Refusal, String> sentence) {
        entries.values().forEach(each -> each.message().set(""));
        message.set("");
        for (var reason : reasons) {
            var said = sentence.apply(reason);
            answering(reason.field()).ifPresentOrElse(entry -> {
                if (entry.takesSentence()) {
                    add(entry.message(), said);
                } else {
                    add(message, entry.label().isEmpty() ? said : entry.label() + "：" + said);
                }
            }, () -> add(message, said));
        }
    }

    private Optional<Entry> answering(String field) {
        return Optional.ofNullable(answering.get(field)).map(Supplier::get).or(() -> entry(field));
    }

    private static void add(StringProperty place, String said) {
        place.set(place.get().isEmpty() ? said : place.get() + " " + said);
    }

    /** Puts each advice under its field; nothing is held up by it. */
    public final void advise(List<Advice> advice, Function<Advice, String> sentence) {
        entries.values().forEach(each -> each.advice().set(""));
        for (var each : advice) {
            entry(each.field()).ifPresent(entry -> entry.advice().set(sentence.apply(each)));
        }
    }

    /** What was typed and is not kept, by field. */
    final Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        entries.values().stream().filter(Entry::isChanged).forEach(each -> typed.put(each.name(), each.get()));
        return typed;
    }

    /** What the record says of each field that was changed since. */
    final Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        entries.values().stream().filter(Entry::isChanged).forEach(each -> kept.put(each.name(), each.kept()));
        return kept;
    }

    final void type(Map<String, String> typed) {
        typed.forEach((name, text) -> entry(name).ifPresent(each -> each.type(text)));
        look();
    }

    private void look() {
        changed.set(entries.values().stream().anyMatch(Entry::isChanged));
    }
}
