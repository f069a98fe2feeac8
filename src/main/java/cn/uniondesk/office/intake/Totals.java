package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.Heading;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.values.HalfWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sums the figures of a sheet as it is read, and sets what its total rows state beside them. */
final class Totals {

    private static final Pattern FIGURE = Pattern.compile("[¥]?\\s*(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)\\s*(元|万元)?");
    private static final Pattern ROWS = Pattern.compile("(?:共|计)?\\s*(\\d{1,7})\\s*(人|户|家|个|笔|条|名|项)(?:次)?");

    private static final int LONGEST = 15;

    private final String sheet;
    private final Heading heading;
    /** By the place of a column in the heading; null where no figure stood. */
    private final BigDecimal[] all;
    private final BigDecimal[] part;
    private long rows;
    private long partRows;

    Totals(String sheet, Heading heading) {
        this.sheet = sheet;
        this.heading = heading;
        this.all = new BigDecimal[heading.columns().size()];
        this.part = new BigDecimal[all.length];
    }

    void add(LedgerRow row) {
        rows++;
        partRows++;
        for (int i = 0; i < all.length; i++) {
            var cell = row.cell(heading.columns().get(i).index());
            var figure = mayBeFigure(cell) ? figure(cell) : null;
            if (figure != null) {
                all[i] = sum(all[i], figure);
                part[i] = sum(part[i], figure);
            }
        }
    }

    private static BigDecimal sum(BigDecimal sum, BigDecimal figure) {
        return sum == null ? figure : sum.add(figure);
    }

    /** What a total row states, beside what was counted; a subtotal counts from the one before. */
    List<TotalLine> compare(LedgerRow row) {
        boolean isPart = RowNature.isSubtotal(row);
        var lines = new ArrayList<TotalLine>();
        for (int i = 0; i < all.length; i++) {
            var column = heading.columns().get(i);
            var cell = row.cell(column.index());
            if (cell.isEmpty() || column.field().equals("serial")) {
                continue;
            }
            var shown = cell.raw().strip();
            var counting = ROWS.matcher(HalfWidth.of(shown));
            if (counting.matches()) {
                long counted = isPart ? partRows : rows;
                lines.add(line(row, column.heading(), shown, String.valueOf(counted),
                        Long.parseLong(counting.group(1)) == counted));
                continue;
            }
            var counted = isPart ? part[i] : all[i];
            var stated = counted == null ? null : figure(cell);
            if (stated != null) {
                lines.add(line(row, column.heading(), plain(stated), plain(counted), cents(stated).compareTo(cents(counted)) == 0));
            }
        }
        if (isPart) {
            Arrays.fill(part, null);
            partRows = 0;
        }
        return lines;
    }

    private TotalLine line(LedgerRow row, String column, String stated, String counted, boolean agrees) {
        return new TotalLine(sheet, row.number(), column, stated, counted, agrees);
    }

    /** Null where the cell holds none. */
    private static BigDecimal figure(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value, var _) -> value;
            case Cell.Text(var raw) when raw.chars().allMatch(each -> each >= '0' && each <= '9') ->
                    raw.length() < LONGEST ? new BigDecimal(raw) : null;
            case Cell.Text(var raw) -> {
                var match = FIGURE.matcher(HalfWidth.of(raw).replace("￥", "¥"));
                yield match.matches() && match.group(1).length() < LONGEST
                        ? new BigDecimal(match.group(1).replace(",", "")) : null;
            }
            default -> null;
        };
    }

    /** Most cells hold words, days or numbers of papers: these are told from figures by their signs. */
    private static boolean mayBeFigure(Cell cell) {
        if (!(cell instanceof Cell.Text(var raw))) {
            return cell instanceof Cell.Figure;
        }
        int digits = 0;
        int points = 0;
        for (int i = 0; i < raw.length(); i++) {
            char each = raw.charAt(i);
            digits += Character.isDigit(each) ? 1 : 0;
            points += each == '.' ? 1 : 0;
            if (digits >= LONGEST || points > 1 || Character.isLetter(each) && each != '元' && each != '万') {
                return false;
            }
        }
        return digits > 0;
    }

    private static BigDecimal cents(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return cents(value).stripTrailingZeros().toPlainString();
    }
}
