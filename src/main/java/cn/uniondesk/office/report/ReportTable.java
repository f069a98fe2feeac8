package cn.uniondesk.office.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 报表: a table as data. Every line crosses every column, unless the line names the columns that it has.
 *
 * @param dynamic whether the lines differ from quarter to quarter (a line a campaign)
 * @param sharers what an amount of money is shared out among where its pedigree is shown
 */
public record ReportTable(String code, List<Line> lines, List<Column> columns, boolean dynamic, List<Measure> sharers) {

    /** Key of the line that sums up the others. */
    public static final String TOTAL = "total";

    public ReportTable(String code, List<Line> lines, List<Column> columns) {
        this(code, lines, columns, false, List.of());
    }


    /**
     * @param title name of the line where the records give it, empty where the texts do
     * @param only keys of the columns that the line has, empty for all
     */
    public record Line(String key, String title, Filter filter, List<String> only) {

        public Line {
            only = List.copyOf(only);
        }

        public static Line of(String key, Filter filter) {
            return new Line(key, "", filter, List.of());
        }

        public boolean has(Column column) {
            return only.isEmpty() || only.contains(column.key());
        }
    }

    /**
     * @param measureKey what stands after the window in the column's key
     * @param title name of the column where the rule book gives it, empty where the texts do
     */
    public record Column(Window window, String measureKey, String title, Fact fact, Measure measure, Filter filter) {

        public Column(Window window, String measureKey, Fact fact, Measure measure, Filter filter) {
            this(window, measureKey, "", fact, measure, filter);
        }

        public String key() {
            return window.key() + "." + measureKey;
        }
    }

    public ReportTable {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        sharers = List.copyOf(sharers);
    }

    public CellKey cell(Line line, Column column) {
        return new CellKey(code, line.key(), column.key());
    }

    public CellKey cell(String line, String column) {
        return new CellKey(code, line, column);
    }

    /** Keys of all lines but the total. */
    public List<String> parts() {
        return lineKeys().stream().filter(key -> !key.equals(TOTAL)).toList();
    }

    /** Every cell with its indicator, line by line. */
    public Map<CellKey, Indicator> cells() {
        var cells = new TreeMap<CellKey, Indicator>();
        for (var line : lines) {
            for (var column : columns) {
                if (line.has(column)) {
                    cells.put(cell(line, column), indicator(line, column));
                }
            }
        }
        return cells;
    }

    public Optional<Line> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    public List<String> lineKeys() {
        return lines.stream().map(Line::key).toList();
    }

    private static Indicator indicator(Line line, Column column) {
        return new Indicator(column.fact(), line.filter().and(column.filter()), column.measure(), column.window());
    }
}
