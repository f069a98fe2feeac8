package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.report.Verdict;
import cn.uniondesk.office.report.Verdict.Explained;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.screen.kit.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the quarter screen knows, without nodes: the quarter, its tables, what was found, and what is looked at. */
final class QuarterBook {

    private static final int QUARTERS_OFFERED = 9;

    private final ObjectProperty<Period> period = new SimpleObjectProperty<>();
    private final ObservableList<TableFigures> tables = FXCollections.observableArrayList();
    private final ObjectProperty<TableFigures> table = new SimpleObjectProperty<>();
    private final ObjectProperty<CellKey> cell = new SimpleObjectProperty<>();
    private final ObjectProperty<Verdict> verdict = new SimpleObjectProperty<>();
    private final ObjectProperty<Explained> finding = new SimpleObjectProperty<>();
    private final Set<Level> hidden = EnumSet.noneOf(Level.class);

    ObjectProperty<Period> period() {
        return period;
    }

    ObservableList<TableFigures> tables() {
        return tables;
    }

    /** The table in the middle. */
    ObjectProperty<TableFigures> table() {
        return table;
    }

    /** The chosen figure, null for none. */
    ObjectProperty<CellKey> cell() {
        return cell;
    }

    /** Null while the quarter was not checked. */
    ObjectProperty<Verdict> verdict() {
        return verdict;
    }

    /** The chosen finding, null for none. */
    ObjectProperty<Explained> finding() {
        return finding;
    }

    /** The quarters that are offered, latest first; the one that runs now stands first. */
    static List<Period> offered(LocalDate today) {
        var offered = new ArrayList<Period>();
        var at = Period.of(today);
        for (int i = 0; i < QUARTERS_OFFERED; i++) {
            offered.add(at);
            at = at.previous();
        }
        return offered;
    }

    /** Another quarter: what was found of the one before says nothing of it. */
    void turnTo(Period to) {
        period.set(to);
        verdict.set(null);
        finding.set(null);
        cell.set(null);
    }

    /** Fresh figures; what was looked at stays in sight where it still exists. */
    void fill(List<TableFigures> fresh) {
        var before = table.get() == null ? "" : table.get().table().code();
        tables.setAll(fresh);
        show(before);
        if (table.get() == null && !fresh.isEmpty()) {
            table.set(fresh.getFirst());
        }
    }

    /** One table, in place of the one of its code or after all others; the others stay as they are looked at. */
    void put(TableFigures fresh) {
        var code = fresh.table().code();
        var codes = tables.stream().map(each -> each.table().code()).toList();
        if (codes.contains(code)) {
            tables.set(codes.indexOf(code), fresh);
        } else {
            tables.add(fresh);
        }
        if (table.get() != null && table.get().table().code().equals(code)) {
            table.set(fresh);
        }
    }

    void show(String code) {
        table.set(tables.stream().filter(each -> each.table().code().equals(code)).findFirst().orElse(null));
    }

    void found(Verdict fresh) {
        var before = finding.get();
        verdict.set(fresh);
        finding.set(before == null ? null : again(fresh, before).orElse(null));
    }

    /** The findings that are listed, those that hinder first. */
    List<Explained> listed() {
        return verdict.get() == null ? List.of() : verdict.get().findings().stream()
                .filter(each -> !hidden.contains(each.finding().level()))
                .sorted(java.util.Comparator.comparing(each -> each.finding().level()))
                .toList();
    }

    void list(Level level, boolean seen) {
        if (seen) {
            hidden.remove(level);
        } else {
            hidden.add(level);
        }
    }

    /** Chooses a finding and turns to its table. */
    void choose(Explained chosen) {
        finding.set(chosen);
        if (chosen != null && tables.stream().anyMatch(each -> each.table().code().equals(chosen.finding().table()))) {
            show(chosen.finding().table());
        }
    }

    /** The cell that the chosen finding speaks of. */
    Optional<CellKey> lit() {
        return Optional.ofNullable(finding.get()).flatMap(QuarterBook::cellOf);
    }

    static Optional<CellKey> cellOf(Explained explained) {
        var finding = explained.finding();
        var slash = finding.cell().indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new CellKey(finding.table(), finding.cell().substring(0, slash), finding.cell().substring(slash + 1)));
    }

    /** The one sentence of state. */
    String sentence(Words words, LocalDate today) {
        var quarter = period.get();
        var parts = new ArrayList<String>();
        if (!quarter.isOver(today)) {
            parts.add(words.say("quarter.running", quarter.lastDay(), ChronoUnit.DAYS.between(today, quarter.lastDay()) + 1));
        }
        var found = verdict.get();
        if (found == null) {
            parts.add(words.say("quarter.unchecked"));
        } else {
            parts.add(words.say(found.acceptable() ? "quarter.acceptable" : "quarter.not_acceptable"));
            if (found.findings().isEmpty()) {
                parts.add(words.say("quarter.nothing_found"));
            } else {
                var explained = found.findings().stream()
                        .filter(each -> each.finding().level() == Level.EXPLAIN && each.isSettled()).count();
                parts.add(words.say("quarter.counts", found.count(Level.MUST), found.count(Level.EXPLAIN), explained,
                        found.count(Level.NOTE)));
            }
        }
        return String.join(words.say("quarter.between"), parts);
    }

    private static Optional<Explained> again(Verdict fresh, Explained before) {
        var same = fresh.findings().stream()
                .filter(each -> each.finding().code().equals(before.finding().code())
                        && each.finding().place().equals(before.finding().place())
                        && each.finding().table().equals(before.finding().table()))
                .toList();
        return same.stream().findFirst();
    }
}
