package cn.uniondesk.screen.kit.register;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordField.Use;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.RegisterFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Columns and filters of a list, as the declaration of its records says. */
public final class DeclaredColumns {

    private final Declaration declaration;
    private final Words words;
    private final CodeLists codes;

    public DeclaredColumns(Declaration declaration, Words words, CodeLists codes) {
        this.declaration = declaration;
        this.words = words;
        this.codes = codes;
    }

    /** What a row shows of a field. */
    private interface Shown<T> {
        String of(RecordField<?> field, T row, boolean isMasked);
    }

    public List<ListColumn<RecordLine>> columns() {
        return columns(this::text);
    }

    /** The same for rows that say more than the declared record. */
    public <T> List<ListColumn<T>> columnsOf(Function<T, Values> details) {
        return columns((field, row, isMasked) -> text(field, details.apply(row), isMasked));
    }

    /** Offered, not seen at first. */
    public <T> List<ListColumn<T>> offered(Function<T, Values> details) {
        return this.<T>columnsOf(details).stream().map(ListColumn::hidden).toList();
    }

    private <T> List<ListColumn<T>> columns(Shown<T> shown) {
        return declaration.listed().stream().map(field -> column(field, shown)).toList();
    }

    private <T> ListColumn<T> column(RecordField<?> field, Shown<T> shown) {
        boolean isFigure = field.type() instanceof FieldType.Whole || field.type() instanceof FieldType.Amount;
        var key = declaration.key(field);
        Function<T, String> text = row -> shown.of(field, row, true);
        var column = (isFigure
                ? ListColumn.<T>figures(field.name(), key, field.width(), text)
                : ListColumn.<T>text(field.name(), key, field.width(), text))
                .masking(row -> shown.of(field, row, false));
        return field.is(Use.SORTS) ? column.sortable() : column;
    }

    public List<RegisterFilter> filters() {
        var filters = new ArrayList<RegisterFilter>();
        for (var field : declaration.used(Use.FILTERS)) {
            Supplier<List<Choice>> choices = switch (field.type()) {
                case FieldType.Listed(var list, var keepsCode, var _) -> () -> keepsCode ? codes.codes(list) : wordsOf(list);
                case FieldType.Flag _ -> () -> List.of(
                        new Choice("yes", words.say("flag.yes")), new Choice("no", words.say("flag.no")));
                default -> throw new IllegalStateException("no chips for " + field.name());
            };
            filters.add(new RegisterFilter(field.name(), declaration.key(field), choices));
        }
        return filters;
    }

    private List<Choice> wordsOf(String list) {
        return codes.words(list).stream().filter(choice -> !choice.code().isEmpty()).toList();
    }

    private String text(RecordField<?> field, RecordLine line, boolean isMasked) {
        return field.type() instanceof FieldType.Link
                ? line.linked().getOrDefault(field.name(), "")
                : text(field, line.values(), isMasked);
    }

    private <V> String text(RecordField<V> field, Values values, boolean isMasked) {
        var value = values.get(field);
        if (value == null) {
            return "";
        }
        return switch (field.type()) {
            case FieldType.Listed(var list, var keepsCode, var _) -> keepsCode ? codes.word(list, value.toString()) : value.toString();
            case FieldType.Checklist(var list) -> new TreeSet<>(List.of(field.type().written(value).split(" "))).stream()
                    .map(code -> codes.word(list, code)).collect(Collectors.joining("、"));
            case FieldType.Flag _ -> words.say(Boolean.TRUE.equals(value) ? "flag.yes" : "flag.no");
            default -> isMasked ? field.mask().of(field.type().written(value)) : field.type().written(value);
        };
    }
}
