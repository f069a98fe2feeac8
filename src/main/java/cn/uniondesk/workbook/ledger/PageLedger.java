package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import cn.uniondesk.office.intake.ledger.Merge;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page with tables: what many web systems hand out under the name of .xls. Each table is a sheet. */
final class PageLedger implements LedgerFile {

    private static final long LARGEST = 32L << 20;
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    private final List<LedgerSheet> sheets;

    private PageLedger(List<LedgerSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    static PageLedger open(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (Files.size(file) > LARGEST) {
            throw new Failure("import.bomb", name);
        }
        return new PageLedger(sheets(Jsoup.parse(text(file))));
    }

    private static String text(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, encoding.markLength(), bytes.length - encoding.markLength(), encoding.charset());
        var said = CHARSET.matcher(text);
        boolean isOther = encoding.markLength() == 0 && said.find() && Charset.isSupported(said.group(1))
                && said.group(1).toLowerCase(Locale.ROOT).startsWith("big5");
        return isOther ? new String(bytes, Charset.forName(said.group(1))) : text;
    }

    @Override
    public List<LedgerSheet> sheets() {
        return sheets;
    }

    @Override
    public boolean countsFrom1904() {
        return false;
    }

    @Override
    public void close() {
        // The page is in memory.
    }

    private record Table(String name, List<Merge> merges, List<LedgerRow> table) implements LedgerSheet {
        @Override
        public Stream<LedgerRow> rows() {
            return table.stream().filter(row -> !row.isEmpty());
        }
    }

    private static List<LedgerSheet> sheets(Document page) {
        var sheets = new ArrayList<LedgerSheet>();
        for (var table : page.select("table")) {
            var rows = new Rows();
            // A table inside of a cell is a sheet of its own.
            table.select("tr").stream().filter(row -> row.closest("table") == table).forEach(rows::take);
            if (!rows.rows.isEmpty()) {
                sheets.add(new Table("表" + (sheets.size() + 1), rows.merges, rows.rows));
            }
        }
        return sheets;
    }

    /** Lays the cells of a table out where a browser shows them. */
    private static final class Rows {

        private final List<LedgerRow> rows = new ArrayList<>();
        private final List<Merge> merges = new ArrayList<>();

        void take(Element line) {
            var cells = new ArrayList<Cell>();
            int row = rows.size() + 1;
            for (var cell : line.children()) {
                if (cell.is("td, th")) {
                    // A cell that spans rows from above pushes the next one to the right.
                    while (merges.stream().anyMatch(merge -> merge.firstRow() < row && merge.contains(row, cells.size()))) {
                        cells.add(Cell.EMPTY);
                    }
                    put(cell, row, cells);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new LedgerRow(row, cells));
            }
        }

        private void put(Element cell, int row, List<Cell> cells) {
            int across = span(cell, "colspan");
            int down = span(cell, "rowspan");
            if (across > 1 || down > 1) {
                merges.add(new Merge(row, cells.size(), row + down - 1, cells.size() + across - 1));
            }
            cells.add(Cell.text(words(cell)));
            for (int i = 1; i < across; i++) {
                cells.add(Cell.EMPTY);
            }
        }

        private static String words(Element cell) {
            var plain = cell.select("table").isEmpty() ? cell : cell.clone();
            plain.select("table").remove();
            return plain.text().replaceAll("[\\s\\u00A0]+", " ").strip();
        }

        private static int span(Element cell, String which) {
            var said = cell.attr(which).strip();
            return SPAN.matcher(said).matches() ? Integer.parseInt(said) : 1;
        }
    }
}
