package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.Mask;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Declared fields as a part of a form: an entry a field, read, refused and masked as its declaration says. */
public final class DeclaredFields {

    private final Declaration declaration;
    private final Map<RecordField<?>, Entry> entries = new LinkedHashMap<>();
    private final Kit kit;

    /** @param fields those of the declaration that the form has; one may be required that the declaration leaves open */
    public DeclaredFields(Kit kit, CodeLists codes, Declaration declaration, List<RecordField<?>> fields) {
        this(kit, codes, declaration, fields, Map.of());
    }

    /** @param links how records are found that fields refer to, by the kind that they refer to */
    public DeclaredFields(
            Kit kit, CodeLists codes, Declaration declaration, List<RecordField<?>> fields,
            Map<String, Function<String, List<Pick>>> links) {
        this.kit = kit;
        this.declaration = declaration;
        for (var field : fields) {
            var entry = entry(field, codes, links);
            entry.required().set(field.isRequired());
            if (field.mask() != Mask.NONE) {
                entry.masking(field.mask()::of);
            }
            if (field.mask() == Mask.IDENTITY_NUMBER) {
                entry.hinting(new IdentityHint(kit, codes));
            }
            entries.put(field, entry);
        }
    }

    private Entry entry(RecordField<?> field, CodeLists codes, Map<String, Function<String, List<Pick>>> links) {
        var words = kit.words();
        return switch (field.type()) {
            case FieldType.Text _, FieldType.Quarter _ -> new Judged(field);
            case FieldType.Whole _ -> new NumberEntry(field.name());
            case FieldType.Amount _ -> new MoneyEntry(field.name());
            case FieldType.Day _ -> new DateEntry(field.name(), kit.clock());
            case FieldType.Flag _ -> new FlagEntry(
                    field.name(), words.say("flag.yes"), words.say("flag.no"), words.say("flag.unknown"));
            case FieldType.Listed(var list, var keepsCode, var _) ->
                    codes.entry(field.name(), () -> keepsCode ? codes.codesOrNone(list, field.isRequired()) : codes.words(list));
            case FieldType.Checklist(var list) -> new ChecklistEntry(field.name(), codes.codes(list));
            case FieldType.Link(var kind) -> new PickEntry(
                    field.name(), kit.background(), links.getOrDefault(kind, typed -> List.of()));
        };
    }

    public Declaration declaration() {
        return declaration;
    }

    public List<RecordField<?>> fields() {
        return List.copyOf(entries.keySet());
    }

    /** Those that have a place in the form. */
    public List<RecordField<?>> shown() {
        return fields().stream().filter(field -> entries.get(field).stands()).toList();
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    /** The field that has the name, if it is among these. */
    Optional<RecordField<?>> named(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public Entry entry(RecordField<?> field) {
        return entries.entrySet().stream().filter(each -> each.getKey().name().equals(field.name())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(field.name())).getValue();
    }

    /** Puts a record that refers to no other into the fields. */
    public void fill(Values values) {
        fill(values, Map.of());
    }

    /** Puts a record into the fields; sensitive ones are covered until somebody asks to see them. */
    public void fill(Values values, Map<String, String> linked) {
        entries.keySet().forEach(field -> fill(field, values, linked));
    }

    private <V> void fill(RecordField<V> field, Values values, Map<String, String> linked) {
        var entry = entries.get(field);
        if (entry instanceof PickEntry pick && values.get(field) instanceof Long id) {
            pick.fill(new Pick(id, linked.getOrDefault(field.name(), ""), ""));
        } else {
            entry.fill(field.type().written(values.get(field)));
        }
        entry.concealed().set(field.mask() != Mask.NONE && !entry.get().isEmpty());
    }

    /** What is typed, as far as it can be read. */
    public Values values() {
        return Values.of(entries.keySet(), this::read);
    }

    private Object read(RecordField<?> field) {
        var entry = entries.get(field);
        return entry instanceof PickEntry pick ? pick.value() : field.type().read(entry.get(), kit.today()).value().orElse(null);
    }

    /** A text that its declaration judges while it is typed. */
    private final class Judged extends Entry {

        private final RecordField<?> field;

        Judged(RecordField<?> field) {
            super(field.name());
            this.field = field;
        }

        @Override
        public Optional<Refusal> unreadable() {
            return get().isEmpty() ? Optional.empty() : wrong(field);
        }

        private <V> Optional<Refusal> wrong(RecordField<V> judged) {
            var reading = judged.type().read(get(), kit.today());
            return reading.fault().map(fault -> fault.at(name()))
                    .or(() -> judged.wrong(reading.value().orElse(null), kit.today()));
        }

        @Override
        public String proper() {
            return proper(field);
        }

        private <V> String proper(RecordField<V> judged) {
            return judged.type().read(get(), kit.today()).value().map(judged.type()::written).orElse(get());
        }
    }
}
