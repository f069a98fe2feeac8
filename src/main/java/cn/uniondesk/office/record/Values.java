package cn.uniondesk.office.record;

import cn.uniondesk.office.reading.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What one record says, field by field; a field that says nothing is not there. Unchanging, and equal by content. */
public final class Values {

    public static final Values NONE = new Values(Map.of());

    private final Map<String, Object> said;

    private Values(Map<String, Object> said) {
        this.said = said;
    }

    /** @param said what is said of each field; null or empty where nothing is */
    public static Values of(Collection<RecordField<?>> fields, Function<RecordField<?>, ?> said) {
        var all = new TreeMap<String, Object>();
        for (var field : fields) {
            Object value = said.apply(field);
            if (value != null && !"".equals(value)) {
                all.put(field.name(), value);
            }
        }
        return new Values(all);
    }

    /** Null where nothing is said. */
    @SuppressWarnings("unchecked")
    public <V> V get(RecordField<V> field) {
        return (V) said.get(field.name());
    }

    /** Empty where nothing is said. */
    public String text(RecordField<String> field) {
        var text = get(field);
        return text == null ? "" : text;
    }

    public <V> Values with(RecordField<V> field, V value) {
        var more = new TreeMap<>(said);
        if (value == null || "".equals(value)) {
            more.remove(field.name());
        } else {
            more.put(field.name(), value);
        }
        return new Values(more);
    }

    /** These values, and those of the other where these say nothing: a blank never erases. */
    public Values over(Values known) {
        var all = new TreeMap<>(known.said);
        all.putAll(said);
        return new Values(all);
    }

    /** These values, but for the given fields those of the other, blanks too. */
    public Values replacing(Collection<RecordField<?>> fields, Values by) {
        var all = new TreeMap<>(said);
        for (var field : fields) {
            all.remove(field.name());
            if (by.said.containsKey(field.name())) {
                all.put(field.name(), by.said.get(field.name()));
            }
        }
        return new Values(all);
    }

    /** What these values say of the given fields alone, each written properly. */
    public Values proper(Collection<RecordField<?>> fields, LocalDate today) {
        return of(fields, field -> proper(field, today));
    }

    private <V> V proper(RecordField<V> field, LocalDate today) {
        return field.proper(get(field), today);
    }

    /** What is wrong with each of the fields by itself. */
    public List<Refusal> wrong(Collection<RecordField<?>> fields, LocalDate today) {
        return fields.stream().flatMap(field -> wrong(field, today).stream()).toList();
    }

    private <V> Optional<Refusal> wrong(RecordField<V> field, LocalDate today) {
        return field.wrong(get(field), today);
    }

    public boolean says(RecordField<?> field) {
        return said.containsKey(field.name());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && said.equals(values.said);
    }

    @Override
    public int hashCode() {
        return Objects.hash(said);
    }

    @Override
    public String toString() {
        return "Values" + said.keySet();
    }
}
