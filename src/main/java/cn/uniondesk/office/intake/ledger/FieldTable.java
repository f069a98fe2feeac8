package cn.uniondesk.office.intake.ledger;

import cn.uniondesk.office.intake.ledger.Field.Hint;
import cn.uniondesk.office.intake.ledger.Field.Need;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What ledgers of a kind can say and in which words, as a table {@code intake/KIND.tsv} that comes with the program. */
public final class FieldTable {

    private FieldTable() {}

    /** @param kind code of the kind of ledger, which names the table */
    public static List<Field> of(String kind) {
        try (var stream = FieldTable.class.getResourceAsStream("/intake/" + kind + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(FieldTable::field)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Field field(String line) {
        var columns = line.split("\t", -1);
        var words = new ArrayList<String>();
        Stream.concat(Stream.of(columns[3]), split(columns[4]))
                .map(word -> HeadingText.of(word).full())
                .forEach(words::add);
        return new Field(
                columns[0],
                columns[3],
                columns[1].isEmpty() ? Need.MAY : Need.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                columns[2].isEmpty() ? 0 : Integer.parseInt(columns[2]),
                words,
                columns.length > 5 ? split(columns[5]).map(FieldTable::hint).toList() : List.of());
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
}
