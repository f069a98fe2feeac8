package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.ReportTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names in a template stand for: figures of one table, and texts.
 *
 * @param figures by {@link CellKey#dotted()}
 * @param lines lines that a template row with {@code *} is repeated for, with their titles
 */
record CellNames(String table, Map<String, Map.Entry<CellKey, Figure>> figures, Map<String, String> texts, Map<String, String> lines) {

    static final Pattern NAME = Pattern.compile("\\{\\{([^{}]+)}}");

    /** The figure that a cell names; only one whole name is a figure. A name with {@code *} is of the line, null for none. */
    Optional<Map.Entry<CellKey, Figure>> figure(String written, String line) {
        var match = NAME.matcher(written.strip());
        return match.matches() ? Optional.ofNullable(figures.get(name(match, line))) : Optional.empty();
    }

    /** The text with its names replaced; those that are unknown are added to the list. */
    String fill(String written, String line, List<String> unknown) {
        return NAME.matcher(written).replaceAll(match -> {
            var text = line != null && match.group(1).strip().equals(table + ".*.title") ? lines.get(line) : texts.get(name(match, line));
            if (text == null) {
                unknown.add(match.group());
            }
            return text == null ? "" : Matcher.quoteReplacement(text);
        });
    }

    private String name(MatchResult match, String line) {
        var name = match.group(1).strip();
        return line == null ? name : name.replace(table + ".*.", table + "." + line + ".");
    }

    boolean isRepeated(String written) {
        return written.contains("{{" + table + ".*.");
    }

    static List<String> repeatedLines(ReportTable table) {
        var lines = new ArrayList<String>();
        if (table.dynamic()) {
            table.lines().stream().map(ReportTable.Line::key).filter(key -> !key.equals("total")).forEach(lines::add);
        }
        return lines;
    }
}
