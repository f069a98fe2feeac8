package cn.uniondesk.workbook.quarter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A spreadsheet reads {@code _x0041_} in a cell's text as the letter A: what looks so is written with its line spelled out. */
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static String written(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }

    static String read(String written) {
        return !written.contains("_x") ? written : ESCAPE.matcher(written).replaceAll(match ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
