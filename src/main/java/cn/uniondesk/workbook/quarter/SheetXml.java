package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.DetailSheet.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Writes the rows of one sheet as they come, in the sheet's own XML: texts stand in their cells, looks are numbers of the
 * workbook's styles. What stands around the rows was laid out by POI and is passed on.
 */
final class SheetXml {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Spreadsheets count a 29th of February 1900; a day before March is written as text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int ROOM = 1 << 16;
    /** Longest piece that is put without looking at the room left: a sign in UTF-8 or its entity. */
    private static final int PIECE = 8;

    private final OutputStream out;
    private final String after;
    private final byte[] bytes = new byte[ROOM];
    private int used;
    private int row;
    private int column;

    /** @param frame the sheet as POI wrote it, with its first rows */
    SheetXml(OutputStream out, String frame, int rows) throws IOException {
        this.out = out;
        this.row = rows;
        var opened = frame.replaceFirst("<dimension [^>]*/>", "").replaceFirst("<sheetData/>", "<sheetData></sheetData>");
        int end = opened.indexOf("</sheetData>");
        this.after = opened.substring(end);
        raw(opened.substring(0, end));
    }

    /** @param points height, 0 for the usual one */
    void row(int points) throws IOException {
        ascii("<row r=\"");
        ascii(Integer.toString(++row));
        if (points > 0) {
            ascii("\" customHeight=\"1\" ht=\"");
            ascii(Integer.toString(points));
        }
        ascii("\">");
        column = 0;
    }

    void endRow() throws IOException {
        ascii("</row>");
    }

    /** The next cell of the row. */
    void cell(String canonical, Form form, int style) throws IOException {
        if (canonical.isEmpty()) {
            begin(style);
            ascii("\"/>");
            return;
        }
        switch (form) {
            case TEXT, SENTENCE -> text(canonical, style);
            case MONEY, NUMBER, COUNT -> number(canonical, style);
            case DAY -> {
                var day = LocalDate.parse(canonical);
                if (day.isBefore(FIRST_DAY)) {
                    text(canonical, style);
                } else {
                    number(Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)), style);
                }
            }
        }
    }

    void text(String text, int style) throws IOException {
        begin(style);
        ascii("\" t=\"inlineStr\"><is><t");
        if (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0) {
            ascii(" xml:space=\"preserve\"");
        }
        ascii(">");
        escaped(CellText.written(text));
        ascii("</t></is></c>");
    }

    /** Leaves cells out. */
    void skip(int cells) {
        column += cells;
    }

    private void number(String number, int style) throws IOException {
        begin(style);
        ascii("\"><v>");
        ascii(number);
        ascii("</v></c>");
    }

    private void begin(int style) throws IOException {
        ascii("<c r=\"");
        if (column >= 26) {
            put((byte) ('A' + column / 26 - 1));
        }
        put((byte) ('A' + column % 26));
        column++;
        ascii(Integer.toString(row));
        if (style > 0) {
            ascii("\" s=\"");
            ascii(Integer.toString(style));
        }
    }

    private void escaped(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            if (used > ROOM - PIECE) {
                flush();
            }
            if (sign == '&') {
                ascii("&amp;");
            } else if (sign == '<') {
                ascii("&lt;");
            } else if (sign == '>') {
                ascii("&gt;");
            } else if (sign < 0x80) {
                bytes[used++] = (byte) sign;
            } else if (sign < 0x800) {
                bytes[used++] = (byte) (0xC0 | sign >> 6);
                bytes[used++] = (byte) (0x80 | sign & 0x3F);
            } else if (Character.isHighSurrogate(sign)) {
                int point = Character.toCodePoint(sign, text.charAt(++i));
                bytes[used++] = (byte) (0xF0 | point >> 18);
                bytes[used++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[used++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[used++] = (byte) (0x80 | point & 0x3F);
            } else {
                bytes[used++] = (byte) (0xE0 | sign >> 12);
                bytes[used++] = (byte) (0x80 | sign >> 6 & 0x3F);
                bytes[used++] = (byte) (0x80 | sign & 0x3F);
            }
        }
    }

    private void raw(String text) throws IOException {
        flush();
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("deprecation")
    private void ascii(String text) throws IOException {
        int length = text.length();
        if (used + length > ROOM) {
            flush();
        }
        text.getBytes(0, length, bytes, used);
        used += length;
    }

    private void put(byte one) throws IOException {
        if (used == ROOM) {
            flush();
        }
        bytes[used++] = one;
    }

    private void flush() throws IOException {
        out.write(bytes, 0, used);
        used = 0;
    }

    void end() throws IOException {
        raw(after);
    }
}
