package cn.uniondesk.office.intake.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said that headings mean: heading to name of field. It goes before every word that the program knows.
 * The field {@code -} says that a column is to be left alone.
 */
public record Mapping(Map<String, String> fields) {

    public static final Mapping NONE = new Mapping(Map.of());
    public static final String LEAVE = "-";

    public Mapping {
        var plain = new LinkedHashMap<String, String>();
        fields.forEach((heading, field) -> plain.put(HeadingText.of(heading).full(), field));
        fields = Map.copyOf(plain);
    }

    Optional<String> field(String heading) {
        return Optional.ofNullable(fields.get(HeadingText.of(heading).full()));
    }

    /** This mapping, and where both speak of a heading, the other. */
    public Mapping and(Mapping other) {
        var both = new LinkedHashMap<>(fields);
        both.putAll(other.fields);
        return new Mapping(both);
    }
}
