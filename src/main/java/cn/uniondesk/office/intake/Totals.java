package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.Heading;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.values.HalfWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sums the figures of a sheet as it is read, and sets what its total rows state beside them. */
final class Totals {

    private static final Pattern FIGURE = Pattern.compile("[¥]?\\s*(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)\\s*(元|万元)?");
    private static final Pattern ROWS = Pattern.compile("(?:共|计)?\\s*(\\d{1,7})\\s*(人|户|家|个|笔|条|名|项)(?:次)?");

    private final String sheet;
    private final Heading heading;
    private final Map<Integer, BigDecimal> all = new HashMap<>();
    private final Map<Integer, BigDecimal> part = new HashMap<>();
    private long rows;
    private long partRows;

    Totals(String sheet, Heading heading) {
        this.sheet = sheet;
        this.heading = heading;
    }

    void add(LedgerRow row) {
        rows++;
        partRows++;
        for (var column : heading.columns()) {
            figure(row.cell(column.index())).ifPresent(value -> {
                all.merge(column.index(), value, BigDecimal::add);
                part.merge(column.index(), value, BigDecimal::add);
            });
        }
    }

    /** What a total row states, beside what was counted; a subtotal counts from the one before. */
    List<TotalLine> compare(LedgerRow row) {
        boolean isPart = RowNature.isSubtotal(row);
        var lines = new ArrayList<TotalLine>();
        for (var column : heading.columns()) {
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
            var sums = isPart ? part : all;
            if (sums.containsKey(column.index())) {
                figure(cell).ifPresent(stated -> {
                    var counted = sums.get(column.index());
                    lines.add(line(row, column.heading(), plain(stated), plain(counted), cents(stated).compareTo(cents(counted)) == 0));
                });
            }
        }
        if (isPart) {
            part.clear();
            partRows = 0;
        }
        return lines;
    }

    private TotalLine line(LedgerRow row, String column, String stated, String counted, boolean agrees) {
        return new TotalLine(sheet, row.number(), column, stated, counted, agrees);
    }

    private static Optional<BigDecimal> figure(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value, var _) -> Optional.of(value);
            case Cell.Text(var raw) when isWords(raw) -> Optional.empty();
            case Cell.Text(var raw) -> {
                var match = FIGURE.matcher(HalfWidth.of(raw).replace("￥", "¥"));
                yield match.matches() && match.group(1).length() < 15
                        ? Optional.of(new BigDecimal(match.group(1).replace(",", ""))) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Most cells hold words: they are told from figures by their first letter. */
    private static boolean isWords(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isLetter(raw.charAt(i)) && raw.charAt(i) != '元' && raw.charAt(i) != '万') {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal cents(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return cents(value).stripTrailingZeros().toPlainString();
    }
}
