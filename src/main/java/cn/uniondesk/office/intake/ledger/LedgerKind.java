package cn.uniondesk.office.intake.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of ledger that offices keep, as its area describes it; two are the same whose codes are.
 *
 * @param code as commands and the store write it
 * @param fields what it can say, in the order in which hints are tried
 * @param further kinds that come as further sheets of the same file, such as the families of households
 */
public record LedgerKind(String code, List<Field> fields, List<LedgerKind> further) {

    public LedgerKind {
        fields = List.copyOf(fields);
        further = List.copyOf(further);
    }

    /** A kind of one sheet. */
    public static LedgerKind of(String code, List<Field> fields) {
        return new LedgerKind(code, fields, List.of());
    }

    /** What a file of this kind may hold, the main sheet first. */
    public List<LedgerKind> sheets() {
        return Stream.concat(Stream.of(this), further.stream()).toList();
    }

    /** A field by its name or by the official word. */
    public Optional<Field> named(String name) {
        return fields.stream().filter(field -> field.name().equals(name) || field.official().equals(name)).findFirst();
    }

    /** The fields by their names. */
    public Map<String, Field> byName() {
        return fields.stream().collect(Collectors.toMap(Field::name, Function.identity()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerKind kind && kind.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
