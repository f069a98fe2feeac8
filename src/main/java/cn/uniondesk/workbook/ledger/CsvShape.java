package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * How a text file of rows is written, found out before it is split: which sign separates, and that every quotation mark is
 * closed. One that is left open would swallow rows without a word.
 */
final class CsvShape {

    private static final char[] SIGNS = {',', '\t', ';', '|'};
    private static final int SAMPLE = 65_536;
    /** Lines of one value; more than a person writes into a cell, so a mark was forgotten. */
    private static final int TALLEST = 50;

    private CsvShape() {}

    /** The sign by which most of the first rows have equally many values; a comma where none does. */
    static char separator(BufferedReader text) throws IOException {
        var sample = new char[SAMPLE];
        int length = 0;
        for (int read; length < SAMPLE && (read = text.read(sample, length, SAMPLE - length)) > 0; ) {
            length += read;
        }
        char best = ',';
        long most = 0;
        for (char sign : SIGNS) {
            long alike = alike(new String(sample, 0, length), sign);
            if (alike > most) {
                best = sign;
                most = alike;
            }
        }
        return best;
    }

    /** How many rows have the number of values that most rows have, where it is more than one. */
    private static long alike(String sample, char sign) {
        var counts = new HashMap<Integer, Long>();
        for (int values : widths(sample, sign)) {
            if (values > 1) {
                counts.merge(values, 1L, Long::sum);
            }
        }
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static List<Integer> widths(String sample, char sign) {
        var widths = new ArrayList<Integer>();
        var marks = new Marks(sign);
        int values = 1;
        for (int i = 0; i < sample.length(); i++) {
            char each = sample.charAt(i);
            boolean wasQuoted = marks.isOpen();
            marks.take(each);
            if (!wasQuoted && each == sign) {
                values++;
            } else if (!wasQuoted && each == '\n') {
                widths.add(values);
                values = 1;
            }
        }
        widths.add(values);
        return widths;
    }

    /** Refuses a text in which a quotation mark is not closed, naming its line. */
    static void requireClosed(BufferedReader text, char separator, String name) throws IOException {
        var marks = new Marks(separator);
        var buffer = new char[SAMPLE];
        for (int read; (read = text.read(buffer)) > 0; ) {
            for (int i = 0; i < read; i++) {
                marks.take(buffer[i]);
                if (marks.isOpen() && marks.line - marks.opened > TALLEST) {
                    throw new Failure("import.quote", name, Integer.toString(marks.opened));
                }
            }
        }
        if (marks.isOpen()) {
            throw new Failure("import.quote", name, Integer.toString(marks.opened));
        }
    }

    /** Which marks are open while signs go by. A doubled mark closes and opens again; one inside of a plain value is a sign. */
    private static final class Marks {

        private final char separator;
        private int line = 1;
        private int opened;
        private boolean open;
        private boolean closedJustNow;
        private boolean atStart = true;
        private char before;

        Marks(char separator) {
            this.separator = separator;
        }

        boolean isOpen() {
            return open;
        }

        void take(char each) {
            if (each == '\n' && before != '\r' || each == '\r') {
                line++;
            }
            before = each;
            if (open) {
                closedJustNow = each == '"';
                open = !closedJustNow;
                atStart = false;
            } else if (each == '"' && (atStart || closedJustNow)) {
                opened = atStart ? line : opened;
                open = true;
                closedJustNow = false;
                atStart = false;
            } else {
                closedJustNow = false;
                atStart = each == separator || each == '\n' || each == '\r' || atStart && each == '\uFEFF';
            }
        }
    }
}
