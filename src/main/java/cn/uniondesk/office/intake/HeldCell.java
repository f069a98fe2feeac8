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
    private static final int LONGEST = 4_096;
    private static final int HEADING = 200;
    private static final int OTHER = 400;
    private static final int ALL_OTHERS = 100_000;
    private static final int SIGNS = 40;

    /**
     * One text for all cells, to be kept beside the row. A cell is cut where it is too long for any field, so that it
     * stays too long; of columns that nobody knows only so many signs are kept.
     */
    public static String write(List<HeldCell> cells) {
        var text = new StringBuilder();
        int others = ALL_OTHERS;
        for (var each : cells) {
            var heading = cut(plain(each.column.heading()), HEADING);
            var raw = cut(plain(each.cell.raw()), each.column.isMapped() ? LONGEST : OTHER);
            if (!each.column.isMapped()) {
                others -= heading.length() + raw.length() + SIGNS;
                if (others < 0) {
                    continue;
                }
            }
            text.append(each.column.index()).append(PART)
                    .append(heading).append(PART)
                    .append(each.column.field()).append(PART)
                    .append(each.column.scale()).append(PART)
                    .append(kind(each.cell)).append(PART)
                    .append(raw).append(END);
        }
        return text.toString();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
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
