package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.intake.ledger.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;

/** Tells days from plain figures by the format of the cell. */
final class Figures {

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private Figures() {}

    /** @param formatId number of the format, null where the cell has none */
    static Cell cell(BigDecimal value, String raw, Integer formatId, String format, boolean from1904) {
        if (value == null) {
            return Cell.text(raw);
        }
        boolean isDay = formatId != null && isDay(formatId, format)
                && value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(LAST_DAY) <= 0;
        return isDay ? new Cell.Day(day(value, from1904), raw) : new Cell.Figure(value, raw);
    }

    /** The day of a serial number; a spreadsheet counts 1900-02-29, which never was. */
    static LocalDate day(BigDecimal serial, boolean from1904) {
        return DateUtil.getLocalDateTime(serial.doubleValue(), from1904).toLocalDate();
    }

    /** 27 to 36 and 50 to 58 are the Chinese built-in day formats, which carry no text in the file. */
    private static boolean isDay(int id, String format) {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58
                || DateUtil.isADateFormat(id, format == null ? "General" : format);
    }
}
