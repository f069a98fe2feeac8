package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.DetailSheet;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks of detail sheets, made once: a workbook holds only so many styles. */
final class RowStyles {

    private static final String FONT = "宋体";

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle sentence;
    private final CellStyle money;
    private final CellStyle count;
    private final CellStyle day;

    RowStyles(Workbook workbook) {
        this.workbook = workbook;
        title = style(16, true, HorizontalAlignment.CENTER, false, "General");
        plain = style(10, false, HorizontalAlignment.LEFT, false, "General");
        heading = style(10, true, HorizontalAlignment.CENTER, true, "General");
        heading.setWrapText(true);
        text = style(10, false, HorizontalAlignment.LEFT, true, "@");
        text.setQuotePrefixed(true);
        sentence = style(10, false, HorizontalAlignment.LEFT, true, "@");
        sentence.setWrapText(true);
        sentence.setQuotePrefixed(true);
        money = style(10, false, HorizontalAlignment.RIGHT, true, "#,##0.00");
        count = style(10, false, HorizontalAlignment.RIGHT, true, "#,##0");
        day = style(10, false, HorizontalAlignment.CENTER, true, "yyyy-mm-dd");
    }

    private CellStyle style(int points, boolean bold, HorizontalAlignment alignment, boolean framed, String format) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (framed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle heading() {
        return heading;
    }

    /** Number of the look among those of the workbook. */
    int of(DetailSheet.Form form, String canonical) {
        var look = switch (form) {
            case TEXT -> text;
            case SENTENCE -> sentence;
            case MONEY -> money;
            case NUMBER -> canonical.contains(".") ? money : count;
            case COUNT -> count;
            case DAY -> day;
        };
        return look.getIndex();
    }
}
