package cn.uniondesk.office.record;

import cn.uniondesk.office.record.RecordField.Use;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of record and its fields, in the order in which lists, exports and empty ledgers show them.
 *
 * @param code name of the kind, of its table and of its texts
 * @param title field by which people call a record
 * @param whose declaration of the record that some of the fields describe, such as the person who is a member; they are
 *     called as there
 */
public record Declaration(
        String code, RecordField<String> title, List<RecordField<?>> fields, List<Declaration> whose) {

    public Declaration {
        fields = List.copyOf(fields);
        whose = List.copyOf(whose);
        if (!fields.contains(title)) {
            throw new IllegalArgumentException("a record is called by one of its fields");
        }
        if (fields.stream().map(RecordField::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("two fields of " + code + " have one name");
        }
    }

    public static Declaration of(String code, RecordField<String> title, RecordField<?>... others) {
        return new Declaration(code, title, List.copyOf(new LinkedHashSet<>(
                Stream.concat(Stream.of(title), Stream.of(others)).toList())), List.of());
    }

    /** The same, but fields of the other record are called as there. */
    public Declaration about(Declaration other) {
        return new Declaration(code, title, fields, List.of(other));
    }

    public boolean has(RecordField<?> field) {
        return has(field.name());
    }

    public boolean has(String name) {
        return fields.stream().anyMatch(each -> each.name().equals(name));
    }

    public RecordField<?> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no field " + name));
    }

    /** Fields that can stand in a list, those that are seen from the start first. */
    public List<RecordField<?>> listed() {
        return fields.stream().filter(field -> field.width() > 0).toList();
    }

    public List<RecordField<?>> inLedgers() {
        return fields.stream().filter(RecordField::isInLedgers).toList();
    }

    public List<RecordField<?>> used(Use use) {
        return fields.stream().filter(field -> field.is(use)).toList();
    }

    /** Key of the official word. */
    public String key(RecordField<?> field) {
        return whose.stream().filter(other -> other.has(field)).map(other -> other.key(field)).findFirst()
                .orElse("record." + code + "." + field.name());
    }
}
