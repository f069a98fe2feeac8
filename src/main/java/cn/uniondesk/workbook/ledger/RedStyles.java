package cn.uniondesk.workbook.ledger;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a red fill to the styles of a workbook, and to each style in use a twin that has it. */
final class RedStyles {

    private static final Pattern FILLS = Pattern.compile("<((?:\\w+:)?)fills\\b[^>]*>(.*?)</(?:\\w+:)?fills>", Pattern.DOTALL);
    private static final Pattern FILL = Pattern.compile("<(?:\\w+:)?fill[\\s/>]");
    private static final Pattern FORMATS = Pattern.compile("<((?:\\w+:)?)cellXfs\\b[^>]*>(.*?)</(?:\\w+:)?cellXfs>", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile(
            "<(?:\\w+:)?xf\\b(?:[^>]*?/>|[^>]*?>.*?</(?:\\w+:)?xf>)", Pattern.DOTALL);
    private static final String RED = "FFFF0000";

    private RedStyles() {}

    /** @param marked takes, for each style in use, the number of its red twin */
    static String add(String styles, Set<String> used, Map<String, Integer> marked) throws IOException {
        var fills = FILLS.matcher(styles);
        var formats = FORMATS.matcher(styles);
        if (!fills.find() || !formats.find()) {
            throw new IOException("a workbook without styles");
        }
        int red = (int) FILL.matcher(fills.group(2)).results().count();
        var known = FORMAT.matcher(formats.group(2)).results().map(match -> match.group()).toList();
        var twins = new StringBuilder();
        int next = known.size();
        for (var style : used.stream().sorted().toList()) {
            int number = Integer.parseInt(style);
            twins.append(red(known.get(number < known.size() ? number : 0), red));
            marked.put(style, next++);
        }
        var prefix = fills.group(1);
        var fill = "<P:fill><P:patternFill patternType=\"solid\"><P:fgColor rgb=\"%s\"/><P:bgColor indexed=\"64\"/></P:patternFill></P:fill>"
                .formatted(RED).replace("P:", prefix);
        var withFill = FILLS.matcher(styles).replaceFirst(Matcher.quoteReplacement(
                "<" + prefix + "fills count=\"" + (red + 1) + "\">" + fills.group(2) + fill + "</" + prefix + "fills>"));
        return FORMATS.matcher(withFill).replaceFirst(Matcher.quoteReplacement(
                "<" + prefix + "cellXfs count=\"" + next + "\">" + formats.group(2) + twins + "</" + prefix + "cellXfs>"));
    }

    private static String red(String format, int fill) {
        int end = format.indexOf('>');
        boolean isEmpty = format.charAt(end - 1) == '/';
        var tag = format.substring(0, isEmpty ? end - 1 : end)
                .replaceAll("\\s(fillId|applyFill)=\"[^\"]*\"", "");
        return tag + " fillId=\"" + fill + "\" applyFill=\"1\"" + format.substring(isEmpty ? end - 1 : end);
    }
}
