package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.DetailSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Cells of a workbook read back in canonical form. What is not what it should be is given as it stands. */
final class Cells {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Cells() {}

    static String text(Row row, int column) {
        return row.getOptionalCell(column).map(Cells::text).orElse("");
    }

    private static String text(Cell cell) {
        return cell == null || cell.getType() == CellType.EMPTY ? ""
                : cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString()
                : cell.getType() == CellType.STRING ? CellText.read(cell.asString()) : String.valueOf(cell.getRawValue());
    }

    static String money(Row row, int column) {
        return scaled(row, column, 2);
    }

    static String number(Row row, int column) {
        return scaled(row, column, 0);
    }

    private static String scaled(Row row, int column, int scale) {
        return number(row.getOptionalCell(column).orElse(null))
                .map(number -> number.setScale(Math.max(scale, number.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY).toPlainString())
                .orElseGet(() -> text(row, column));
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return cell == null || cell.getType() != CellType.NUMBER ? Optional.empty() : Optional.of(cell.asNumber());
    }

    static List<String> canonical(Row row, DetailSheet kind) {
        var cells = new ArrayList<String>(kind.columns().size());
        for (int i = 0; i < kind.columns().size(); i++) {
            int column = i + 1;
            cells.add(switch (kind.columns().get(i).form()) {
                case TEXT, SENTENCE -> text(row, column);
                case MONEY -> money(row, column);
                case COUNT -> number(row, column);
                case NUMBER -> number(row.getOptionalCell(column).orElse(null))
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElseGet(() -> text(row, column));
                case DAY -> number(row.getOptionalCell(column).orElse(null))
                        .map(number -> DAY_ZERO.plusDays(number.longValue()).toString())
                        .orElseGet(() -> text(row, column));
            });
        }
        return cells;
    }
}
