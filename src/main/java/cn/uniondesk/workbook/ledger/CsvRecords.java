package cn.uniondesk.workbook.ledger;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Splits text into records as RFC 4180 and spreadsheets do; a quotation mark inside a plain value is a plain sign. */
final class CsvRecords {

    private static final int NOTHING = -2;

    private final Reader text;
    private final char separator;
    private int ahead = NOTHING;

    CsvRecords(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The next record, null at the end. */
    List<String> next() {
        try {
            int each = read();
            if (each < 0) {
                return null;
            }
            var values = new ArrayList<String>();
            while (true) {
                var value = new StringBuilder();
                each = each == '"' ? quoted(value) : each;
                while (each >= 0 && each != separator && each != '\n' && each != '\r') {
                    value.append((char) each);
                    each = read();
                }
                values.add(value.toString());
                if (each != separator) {
                    endLine(each);
                    return values;
                }
                each = read();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads to the closing mark; answers the sign after it. */
    private int quoted(StringBuilder value) throws IOException {
        while (true) {
            int each = read();
            if (each == '"') {
                each = read();
                if (each != '"') {
                    return each;
                }
            } else if (each < 0) {
                return each;
            }
            value.append((char) each);
        }
    }

    private void endLine(int each) throws IOException {
        if (each == '\r') {
            int following = read();
            if (following != '\n') {
                ahead = following;
            }
        }
    }

    private int read() throws IOException {
        if (ahead != NOTHING) {
            int each = ahead;
            ahead = NOTHING;
            return each;
        }
        return text.read();
    }
}
