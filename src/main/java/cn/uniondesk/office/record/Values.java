package cn.uniondesk.office.record;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What one record says, field by field; a field that says nothing is not there. Unchanging, and equal by content. */
public final class Values {

    public static final Values NONE = new Values(Map.of());

    private final Map<String, Object> said;

    private Values(Map<String, Object> said) {
        this.said = said;
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
