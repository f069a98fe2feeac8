package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.Mask;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The form of a declared record: an entry a field, read, refused and masked as its declaration says. */
public final class DeclaredForm extends FormModel {

    private final Declaration declaration;
    private final Kit kit;

    /** @param links how records are found that fields refer to, by the kind that they refer to */
    public DeclaredForm(
            Kit kit, CodeLists codes, Declaration declaration, Map<String, Function<String, List<Pick>>> links) {
        this.kit = kit;
        this.declaration = declaration;
        for (var field : declaration.fields()) {
            var entry = add(entry(field, codes, links));
            entry.required().set(field.isRequired());
            if (field.mask() != Mask.NONE) {
                entry.masking(field.mask()::of);
            }
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
            case FieldType.Listed(var list, var keepsCode) ->
                    codes.entry(field.name(), () -> keepsCode ? codes.codesOrNone(list, field.isRequired()) : codes.words(list));
            case FieldType.Checklist(var list) -> new ChecklistEntry(field.name(), codes.codes(list));
            case FieldType.Link(var kind) -> new PickEntry(
                    field.name(), kit.background(), links.getOrDefault(kind, typed -> List.of()));
        };
    }

    public Declaration declaration() {
        return declaration;
    }

    /** Puts a record into the fields; sensitive ones are covered until somebody asks to see them. */
    public void fill(Values values, Map<String, String> linked) {
        for (var field : declaration.fields()) {
            fill(field, values, linked);
        }
    }

    private <V> void fill(RecordField<V> field, Values values, Map<String, String> linked) {
        var entry = entry(field.name()).orElseThrow();
        if (entry instanceof PickEntry pick && values.get(field) instanceof Long id) {
            pick.fill(new Pick(id, linked.getOrDefault(field.name(), ""), ""));
        } else {
            entry.fill(field.type().written(values.get(field)));
        }
        entry.concealed().set(field.mask() != Mask.NONE && !entry.get().isEmpty());
    }

    /** What is typed, as far as it can be read. */
    public Values values() {
        var values = Values.NONE;
        for (var field : declaration.fields()) {
            values = read(values, field);
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private <V> Values read(Values values, RecordField<V> field) {
        var entry = entry(field.name()).orElseThrow();
        if (entry instanceof PickEntry pick) {
            return values.with(field, (V) pick.value());
        }
        return values.with(field, field.type().read(entry.get(), kit.today()).value().orElse(null));
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

    /** Fields that a form of these names shows. */
    public List<RecordField<?>> named(Iterable<String> names) {
        var fields = new ArrayList<RecordField<?>>();
        names.forEach(name -> fields.add(declaration.field(name)));
        return fields;
    }
}
