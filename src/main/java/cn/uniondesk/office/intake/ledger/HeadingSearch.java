package cn.uniondesk.office.intake.ledger;

import cn.uniondesk.office.intake.ledger.Field.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the heading of a sheet by itself: under title rows, in one row or in up to three whose parts belong together.
 * A sheet of instructions has none. It remembers the headings that it has read, so it lives as long as one look at a file.
 */
public final class HeadingSearch {

    /** How many rows of a sheet are looked at; titles and instructions above a table are shorter. */
    static final int DEPTH = 60;

    private static final int ROWS = 3;
    private static final int ENOUGH = 3;
    private static final Pattern UNIT = Pattern.compile("单位[:：]?\\s*(人民币)?\\s*(万元|千元|百元|元)");

    private final ColumnWords words = new ColumnWords();

    /** The best heading of the sheet as a ledger of this kind, complete or not; empty where it hardly resembles one. */
    public Optional<Heading> find(LedgerSheet sheet, LedgerKind kind, Mapping mapping) {
        List<LedgerRow> top;
        try (var rows = sheet.rows()) {
            top = rows.limit(DEPTH).toList();
        }
        Heading best = null;
        for (int rows = 1; rows <= ROWS; rows++) {
            for (int first = 0; first + rows <= top.size(); first++) {
                var heading = heading(top.subList(0, withUnits(top, first + rows)), first, kind, mapping);
                if (best == null || better(heading, best)) {
                    best = heading;
                }
            }
        }
        return Optional.ofNullable(best).filter(found -> found.known() >= ENOUGH);
    }

    /** What a heading of the kind must have, by the official names. */
    public List<String> needed(LedgerKind kind) {
        return missing(kind.fields(), Set.of());
    }

    /** A row of nothing but units below a heading belongs to it. */
    private int withUnits(List<LedgerRow> top, int end) {
        return end < top.size() && top.get(end).cells().stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell instanceof Cell.Text && ColumnWords.isUnit(words.clean(cell.raw())))
                ? end + 1 : end;
    }

    /** More required columns, then more known ones; among equals the shortest and first. */
    private static boolean better(Heading one, Heading other) {
        return Comparator.comparingInt((Heading heading) -> -heading.missing().size())
                .thenComparingLong(Heading::known)
                .compare(one, other) > 0;
    }

    private Heading heading(List<LedgerRow> top, int first, LedgerKind kind, Mapping mapping) {
        var known = kind.fields();
        var paths = HeadingPaths.of(top.subList(first, top.size()));
        var taken = new HashSet<String>();
        var columns = new LedgerColumn[paths.size()];
        var scale = unitAbove(top, first);
        for (var strength : ColumnWords.Strength.values()) {
            for (int index = 0; index < columns.length; index++) {
                if (columns[index] != null || paths.get(index).isEmpty()) {
                    continue;
                }
                var path = paths.get(index);
                var match = words.match(path, known, mapping, strength)
                        .filter(found -> found.field().equals(Mapping.LEAVE) || taken.add(found.field()));
                if (match.isPresent()) {
                    columns[index] = new LedgerColumn(index, shown(path), match.get().field(), match.get().scale(scale));
                }
            }
        }
        var found = new ArrayList<LedgerColumn>();
        for (int index = 0; index < columns.length; index++) {
            if (columns[index] != null) {
                found.add(columns[index]);
            } else if (!paths.get(index).isEmpty()) {
                found.add(new LedgerColumn(index, shown(paths.get(index)), "", 1));
            }
        }
        return new Heading(kind, top.get(first).number(), top.getLast().number(), found, missing(known, taken));
    }

    private static List<String> missing(List<Field> known, Set<String> taken) {
        var missing = new ArrayList<String>();
        known.stream()
                .filter(field -> field.need() == Need.MUST && !taken.contains(field.name()))
                .forEach(field -> missing.add(field.official()));
        var either = known.stream().filter(field -> field.need() == Need.EITHER).toList();
        if (!either.isEmpty() && either.stream().noneMatch(field -> taken.contains(field.name()))) {
            missing.add(String.join("/", either.stream().map(Field::official).toList()));
        }
        return missing;
    }

    /** A title row that says 单位：万元 speaks for every amount whose heading says nothing. */
    private static long unitAbove(List<LedgerRow> top, int first) {
        for (var row : top.subList(0, first)) {
            for (var cell : row.cells()) {
                var match = UNIT.matcher(cell.raw());
                if (cell.raw().contains("单位") && match.find()) {
                    return ColumnWords.yuan(match.group(2));
                }
            }
        }
        return 1;
    }

    private static String shown(List<String> path) {
        return String.join("/", path);
    }
}
