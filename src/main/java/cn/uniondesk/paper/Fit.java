package cn.uniondesk.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets text into a box of a form before the page is made: CSS can neither shrink text nor say that it did not fit.
 * Lines are broken here, between Chinese characters and between words, never before a closing mark.
 */
final class Fit {

    /** No text on a form is smaller. */
    static final double SMALLEST = 9;
    /** Line height as a part of the type size; the stylesheet says the same of class {@code fit}. */
    static final double LEADING = 1.25;

    private static final double STEP = 0.5;
    /** Kept free at the end of a line: the page is set in whole dots, and a line that touches its box would wrap. */
    private static final double TOLERANCE_IN_MM = 0.4;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final String NOT_FIRST = "，。、；：！？）】》」』〉”’…—·,.;:!?)]}%％℃";
    private static final String NOT_LAST = "（【《「『〈“‘([{￥¥";

    private final Glyphs glyphs;

    Fit(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /**
     * Text set into its box.
     *
     * @param size type size in points
     * @param rest what did not fit at the smallest size, empty where all did
     */
    record Setting(double size, List<String> lines, String rest) {
        double heightInMm() {
            return lines.size() * size * LEADING / POINTS_PER_MM;
        }
    }

    /** As large as fits, from the wished size down to 9 points; then as much as fits, leaving room for the mark. */
    Setting set(String text, double widthInMm, double heightInMm, double size, String mark) {
        for (double tried = size; tried >= SMALLEST; tried -= STEP) {
            var lines = lines(text, widthInMm, tried);
            if (lines.size() <= capacity(heightInMm, tried)) {
                return new Setting(tried, lines, "");
            }
        }
        return cut(text, widthInMm, Math.max(1, capacity(heightInMm, SMALLEST)), mark);
    }

    private Setting cut(String text, double widthInMm, int capacity, String mark) {
        int shortest = 0;
        int longest = text.length();
        while (shortest < longest) {
            int middle = (shortest + longest + 1) / 2;
            if (lines(text.substring(0, middle) + mark, widthInMm, SMALLEST).size() <= capacity) {
                shortest = middle;
            } else {
                longest = middle - 1;
            }
        }
        int end = wholeCharacter(text, shortest);
        while (end > 1 && end < text.length() && NOT_FIRST.indexOf(text.charAt(end)) >= 0) {
            end = wholeCharacter(text, end - 1);
        }
        return new Setting(
                SMALLEST, lines(text.substring(0, end) + mark, widthInMm, SMALLEST), text.substring(end).strip());
    }

    private static int wholeCharacter(String text, int end) {
        return end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static int capacity(double heightInMm, double size) {
        return (int) Math.floor(heightInMm * POINTS_PER_MM / (size * LEADING) + 0.01);
    }

    /** The lines of a text at a type size; none for a blank text. */
    List<String> lines(String text, double widthInMm, double size) {
        double room = (widthInMm - TOLERANCE_IN_MM) * POINTS_PER_MM / size;
        var lines = new ArrayList<String>();
        if (!text.isBlank()) {
            text.strip().lines().forEach(paragraph -> breakInto(lines, paragraph, room));
        }
        return lines;
    }

    private void breakInto(List<String> lines, String paragraph, double room) {
        var line = new StringBuilder();
        for (var unit : units(paragraph)) {
            if (width(line) + width(unit.stripTrailing()) <= room) {
                line.append(unit);
            } else if (width(unit.stripTrailing()) <= room) {
                finish(lines, line);
                line.append(unit);
            } else {
                unit.codePoints().forEach(character -> {
                    if (width(line) + glyphs.width(character) > room) {
                        finish(lines, line);
                    }
                    line.appendCodePoint(character);
                });
            }
        }
        finish(lines, line);
    }

    private static void finish(List<String> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
        }
    }

    /** What stays together: a word, or one Chinese character, each with the marks that cling to it. */
    private static List<String> units(String paragraph) {
        var units = new ArrayList<String>();
        var unit = new StringBuilder();
        int previous = -1;
        for (int character : paragraph.codePoints().toArray()) {
            if (previous >= 0 && breaksBetween(previous, character)) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.appendCodePoint(character);
            previous = character;
        }
        units.add(unit.toString());
        return units;
    }

    private static boolean breaksBetween(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(after);
    }

    private static boolean isWide(int character) {
        return character >= 0x2E80;
    }

    private double width(CharSequence text) {
        return text.codePoints().mapToDouble(glyphs::width).sum();
    }
}
