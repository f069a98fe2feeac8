package cn.uniondesk.office.intake.ledger;

import cn.uniondesk.office.intake.ledger.Field.Hint;
import cn.uniondesk.office.intake.ledger.Field.Need;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What ledgers can say and in which words: the table {@code intake/headings.tsv} that comes with the program. */
public final class Fields {

    private static final String TABLE = "/intake/headings.tsv";

    private final List<Field> fields;

    public Fields() {
        this.fields = read().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Fields::field)
                .toList();
    }

    public List<Field> of(LedgerKind kind) {
        return fields.stream().filter(field -> field.kind() == kind).toList();
    }

    /** Official word of each field of the kind. */
    public Map<String, String> officials(LedgerKind kind) {
        return of(kind).stream().collect(Collectors.toMap(Field::name, Field::official));
    }

    /** The fields of the kind by their names. */
    public Map<String, Field> byName(LedgerKind kind) {
        return of(kind).stream().collect(Collectors.toMap(Field::name, Function.identity()));
    }

    /** By the name or by the official word. */
    public Optional<Field> named(LedgerKind kind, String name) {
        return fields.stream()
                .filter(field -> field.kind() == kind)
                .filter(field -> field.name().equals(name) || field.official().equals(name))
                .findFirst();
    }

    private static Field field(String line) {
        var columns = line.split("\t", -1);
        var words = new ArrayList<String>();
        Stream.concat(Stream.of(columns[4]), split(columns[5]))
                .map(word -> HeadingText.of(word).full())
                .forEach(words::add);
        return new Field(
                LedgerKind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                columns[1],
                columns[4],
                columns[2].isEmpty() ? Need.MAY : Need.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                columns[3].isEmpty() ? 0 : Integer.parseInt(columns[3]),
                words,
                columns.length > 6 ? split(columns[6]).map(Fields::hint).toList() : List.of());
    }

    private static Hint hint(String text) {
        var parts = new ArrayList<String>();
        var without = new ArrayList<String>();
        for (var part : text.split(" ")) {
            if (part.startsWith("!")) {
                without.add(part.substring(1));
            } else {
                parts.add(part);
            }
        }
        return new Hint(List.copyOf(parts), List.copyOf(without));
    }

    private static Stream<String> split(String text) {
        return Stream.of(text.split("\\|")).filter(part -> !part.isBlank());
    }

    private static String read() {
        try (var stream = Fields.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
