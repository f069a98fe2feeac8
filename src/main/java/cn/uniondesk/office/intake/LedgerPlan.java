package cn.uniondesk.office.intake;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Heading;
import cn.uniondesk.office.intake.ledger.HeadingSearch;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.reading.LooseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which sheets of a file are read, and how their columns are understood; households before their families.
 *
 * @param statedOn the day that the ledger names above its heading, null where it names none
 */
public record LedgerPlan(List<Planned> sheets, LocalDate statedOn) {

    /** A sheet that is read. */
    public record Planned(LedgerSheet sheet, Heading heading) {}

    private static final Pattern INSTRUCTIONS = Pattern.compile("说明|须知|指南|样例|示例|范例|字典|代码表|下拉|参考");
    private static final Pattern STATED_ON = Pattern.compile(
            "(?:填报日期|填表日期|制表日期|统计日期|填报时间|填表时间|统计时间|截至|截止日期|截止到|截止)[:：]?\\s*"
                    + "(\\d{4}\\s*[-./年]\\s*\\d{1,2}\\s*[-./月]\\s*\\d{1,2}\\s*日?)");

    public LedgerPlan {
        sheets = List.copyOf(sheets);
    }

    static LedgerPlan of(LedgerFile ledger, LedgerKind kind, Mapping mapping, String file) {
        var search = new HeadingSearch();
        var complete = new ArrayList<Planned>();
        Planned nearest = null;
        for (var sheet : ledger.sheets()) {
            var best = best(search, sheet, kind, mapping);
            if (best.isPresent() && best.get().isComplete()) {
                complete.add(new Planned(sheet, best.get()));
            } else if (best.isPresent() && (nearest == null
                    || best.get().missing().size() < nearest.heading().missing().size())) {
                nearest = new Planned(sheet, best.get());
            }
        }
        if (complete.isEmpty()) {
            throw nearest == null
                    ? new Failure("import.sheet", file, String.join("、", search.needed(kind)))
                    : new Failure("import.column", nearest.sheet().name(), String.join("、", nearest.heading().missing()));
        }
        var read = complete.stream().filter(each -> !INSTRUCTIONS.matcher(each.sheet().name()).find()).toList();
        var chosen = read.isEmpty() ? complete : read;
        return new LedgerPlan(
                chosen.stream().sorted(Comparator.comparing(each -> kind.sheets().indexOf(each.heading().kind()))).toList(),
                chosen.stream().map(LedgerPlan::statedOn).flatMap(Optional::stream).findFirst().orElse(null));
    }

    /** The heading of the kind that the sheet resembles most, complete ones first. */
    static Optional<Heading> best(HeadingSearch search, LedgerSheet sheet, LedgerKind kind, Mapping mapping) {
        return kind.sheets().stream()
                .flatMap(each -> search.find(sheet, each, mapping).stream())
                .max(Comparator.comparingInt((Heading heading) -> -heading.missing().size())
                        .thenComparingLong(heading -> heading.columns().size() - heading.unmapped().size()));
    }

    private static Optional<LocalDate> statedOn(Planned planned) {
        try (var rows = planned.sheet().rows()) {
            return rows.takeWhile(row -> row.number() < planned.heading().firstRow())
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> STATED_ON.matcher(cell.raw()))
                    .filter(match -> match.find())
                    .flatMap(match -> LooseDate.read(match.group(1)).value().stream())
                    .findFirst();
        }
    }

    /** Codes of the kinds of sheet that are read. */
    Set<String> kinds() {
        return sheets.stream().map(each -> each.heading().kind().code()).collect(Collectors.toSet());
    }
}
