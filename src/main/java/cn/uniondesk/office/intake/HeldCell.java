package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A cell of a held row under its heading. */
public record HeldCell(LedgerColumn column, Cell cell) {

    private static final String PART = "\u001F";
    private static final String END = "\u001E";

    /** One text for all cells, to be kept beside the row. */
    public static String write(List<HeldCell> cells) {
        var text = new StringBuilder();
        for (var each : cells) {
            text.append(each.column.index()).append(PART)
                    .append(plain(each.column.heading())).append(PART)
                    .append(each.column.field()).append(PART)
                    .append(each.column.scale()).append(PART)
                    .append(kind(each.cell)).append(PART)
                    .append(plain(each.cell.raw())).append(END);
        }
        return text.toString();
    }

    public static List<HeldCell> read(String text) {
        var cells = new ArrayList<HeldCell>();
        for (var each : text.split(END)) {
            if (!each.isEmpty()) {
                var parts = each.split(PART, -1);
                cells.add(new HeldCell(
                        new LedgerColumn(Integer.parseInt(parts[0]), parts[1], parts[2], Long.parseLong(parts[3])),
                        cell(parts[4], parts[5])));
            }
        }
        return cells;
    }

    private static String plain(String text) {
        return text.replace(PART, " ").replace(END, " ");
    }

    private static String kind(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> "-";
            case Cell.Text _ -> "t";
            case Cell.Figure _ -> "n";
            case Cell.Day(var day, var _) -> day.toString();
            case Cell.Truth _ -> "b";
            case Cell.Broken _ -> "e";
        };
    }

    private static Cell cell(String kind, String raw) {
        return switch (kind) {
            case "-" -> Cell.EMPTY;
            case "t" -> new Cell.Text(raw);
            case "n" -> new Cell.Figure(new BigDecimal(raw), raw);
            case "b" -> new Cell.Truth(raw.equals("TRUE"));
            case "e" -> new Cell.Broken(raw);
            default -> new Cell.Day(LocalDate.parse(kind), raw);
        };
    }
}
