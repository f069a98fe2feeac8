package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.rulebook.RuleBookChange.Difference;
import cn.uniondesk.office.rulebook.RuleBookChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares two rule books row by row, by what may stand only once in a sheet. */
final class RuleBookDifference {

    private RuleBookDifference() {}

    static List<Difference> between(RuleBook before, RuleBook after) {
        var differences = new ArrayList<Difference>();
        var was = rows(before);
        var is = rows(after);
        for (var sheet : RuleSheet.values()) {
            if (sheet == RuleSheet.COVER) {
                continue;
            }
            var old = was.get(sheet);
            var now = is.get(sheet);
            old.forEach((key, row) -> {
                if (!now.containsKey(key)) {
                    differences.add(new Difference(sheet, Kind.REMOVED, key, row, ""));
                } else if (!now.get(key).equals(row)) {
                    differences.add(new Difference(sheet, Kind.CHANGED, key, row, now.get(key)));
                }
            });
            now.forEach((key, row) -> {
                if (!old.containsKey(key)) {
                    differences.add(new Difference(sheet, Kind.ADDED, key, "", row));
                }
            });
        }
        if (!before.matchKey().equals(after.matchKey())) {
            differences.add(new Difference(RuleSheet.COVER, Kind.CHANGED, "匹配密钥", "", ""));
        }
        return List.copyOf(differences);
    }

    private static Map<RuleSheet, Map<String, String>> rows(RuleBook book) {
        return RuleBookSheets.of(book).stream().collect(Collectors.toMap(
                sheet -> RuleSheet.titled(sheet.title()).orElseThrow(), RuleBookDifference::rows));
    }

    private static Map<String, String> rows(SheetText text) {
        var sheet = RuleSheet.titled(text.title()).orElseThrow();
        var rows = new LinkedHashMap<String, String>();
        for (var cells : text.rows().subList(1, text.rows().size())) {
            rows.put(sheet.key(cells), cells.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")));
        }
        return rows;
    }
}
