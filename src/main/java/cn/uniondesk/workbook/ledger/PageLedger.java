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

/** A web page with tables: what many web systems hand out under the name of .xls. Each table is a sheet. */
final class PageLedger implements LedgerFile {

    private static final long LARGEST = 64L << 20;
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>", Pattern.DOTALL);
    private static final Pattern SPAN = Pattern.compile("(colspan|rowspan)\\s*=\\s*[\"']?(\\d{1,3})", Pattern.CASE_INSENSITIVE);
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
        var page = new Page();
        page.read(text(file));
        return new PageLedger(page.sheets);
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

    /** Reads the tags of a page one after the other. */
    private static final class Page {

        private final List<LedgerSheet> sheets = new ArrayList<>();
        private List<LedgerRow> rows = new ArrayList<>();
        private List<Merge> merges = new ArrayList<>();
        private List<Cell> cells = new ArrayList<>();
        private StringBuilder value;
        private int across;
        private int down;

        void read(String text) {
            var tag = TAG.matcher(text);
            int from = 0;
            while (tag.find()) {
                words(text.substring(from, tag.start()));
                from = tag.end();
                if (tag.group(2) != null) {
                    tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group(3));
                }
            }
            endTable();
        }

        private void words(String text) {
            if (value != null) {
                value.append(text);
            }
        }

        private void tag(String name, boolean closes, String attributes) {
            switch (name) {
                case "td", "th" -> {
                    endCell();
                    if (!closes) {
                        beginCell(attributes);
                    }
                }
                case "tr" -> endRow();
                case "table" -> endTable();
                case "br" -> words("\n");
                default -> { }
            }
        }

        private void beginCell(String attributes) {
            value = new StringBuilder();
            across = 1;
            down = 1;
            var span = SPAN.matcher(attributes);
            while (span.find()) {
                int size = Math.max(1, Integer.parseInt(span.group(2)));
                if (span.group(1).equalsIgnoreCase("colspan")) {
                    across = size;
                } else {
                    down = size;
                }
            }
        }

        private void endCell() {
            if (value == null) {
                return;
            }
            skipSpanned();
            int row = rows.size() + 1;
            if (across > 1 || down > 1) {
                merges.add(new Merge(row, cells.size(), row + down - 1, cells.size() + across - 1));
            }
            cells.add(Cell.text(HtmlText.plain(value.toString())));
            for (int i = 1; i < across; i++) {
                cells.add(Cell.EMPTY);
            }
            value = null;
        }

        /** A cell that spans rows from above pushes the next one to the right. */
        private void skipSpanned() {
            int row = rows.size() + 1;
            while (merges.stream().anyMatch(merge -> merge.firstRow() < row && merge.contains(row, cells.size()))) {
                cells.add(Cell.EMPTY);
            }
        }

        private void endRow() {
            endCell();
            if (!cells.isEmpty()) {
                rows.add(new LedgerRow(rows.size() + 1, cells));
                cells = new ArrayList<>();
            }
        }

        private void endTable() {
            endRow();
            if (!rows.isEmpty()) {
                sheets.add(new Table("表" + (sheets.size() + 1), merges, rows));
                rows = new ArrayList<>();
                merges = new ArrayList<>();
            }
        }
    }
}
