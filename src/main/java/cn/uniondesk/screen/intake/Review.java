package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What a rehearsal says, in the order in which the clerk looks at it: what is held first, then what was repaired. */
final class Review {

    /** Which rows of a sheet are shown. */
    enum Shown {
        HELD, REPAIRED, LISTED, ALL
    }

    /** A kind of repair with every case of it. */
    record RepairKind(String code, List<RepairLine> cases) {}

    private record Spot(String sheet, int row) {}

    private final ImportReport report;
    private final Map<Spot, List<RowLine>> lines = new HashMap<>();
    private final Map<Spot, List<RepairLine>> repairs = new HashMap<>();
    private final Map<String, List<RepairLine>> kinds = new TreeMap<>();
    private final Map<String, Map<Shown, TreeSet<Integer>>> rows = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

    Review(ImportReport report) {
        this.report = report;
        report.lines().rows(line -> {
            lines.computeIfAbsent(new Spot(line.sheet(), line.row()), first -> new ArrayList<>(1)).add(line);
            numbers(line.sheet(), line.fate() == Fate.HELD ? Shown.HELD : Shown.LISTED).add(line.row());
        });
        report.lines().repairs(whole -> {
            var line = whole.masked();
            repairs.computeIfAbsent(new Spot(line.sheet(), line.row()), first -> new ArrayList<>(1)).add(line);
            kinds.computeIfAbsent(line.code(), first -> new ArrayList<>()).add(line);
            numbers(line.sheet(), Shown.REPAIRED).add(line.row());
        });
        open.set(kinds.size());
    }

    ImportReport report() {
        return report;
    }

    List<RepairKind> kinds() {
        return kinds.entrySet().stream().map(each -> new RepairKind(each.getKey(), each.getValue())).toList();
    }

    /** Kinds of repair that nobody accepted yet. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    void accept(String kind, boolean yes) {
        if (yes) {
            accepted.add(kind);
        } else {
            accepted.remove(kind);
        }
        open.set(kinds.size() - accepted.size());
    }

    void acceptAll() {
        accepted.addAll(kinds.keySet());
        open.set(0);
    }

    boolean isAccepted(String kind) {
        return accepted.contains(kind);
    }

    int count(String sheet, Shown shown) {
        return numbers(sheet, shown).size();
    }

    /** What is looked at first: held rows where there are any. */
    Shown first(String sheet) {
        return count(sheet, Shown.HELD) > 0 ? Shown.HELD : count(sheet, Shown.REPAIRED) > 0 ? Shown.REPAIRED : Shown.ALL;
    }

    /** Whether a row below the heading belongs to what is shown, from this row on. */
    IntPredicate wanted(String sheet, Shown shown, int from) {
        var numbers = shown == Shown.ALL ? null : numbers(sheet, shown);
        return row -> row >= from && (numbers == null || numbers.contains(row));
    }

    List<RowLine> said(String sheet, int row) {
        return lines.getOrDefault(new Spot(sheet, row), List.of());
    }

    Fate fate(String sheet, int row) {
        return said(sheet, row).stream().map(RowLine::fate).findFirst().orElse(Fate.CREATED);
    }

    Optional<RepairLine> repair(String sheet, int row, String heading) {
        return repairs.getOrDefault(new Spot(sheet, row), List.of()).stream()
                .filter(line -> line.column().equals(heading)).findFirst();
    }

    /** The line that holds the row for what stands under this heading. */
    Optional<RowLine> hold(String sheet, int row, String heading) {
        return said(sheet, row).stream()
                .filter(line -> line.fate() == Fate.HELD && line.column().equals(heading)).findFirst();
    }

    private TreeSet<Integer> numbers(String sheet, Shown shown) {
        return rows.computeIfAbsent(sheet, first -> new HashMap<>()).computeIfAbsent(shown, first -> new TreeSet<>());
    }
}
