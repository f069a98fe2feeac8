package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import cn.uniondesk.office.intake.ledger.Merge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A text file of rows: one sheet, every cell a text. */
final class CsvLedger implements LedgerFile, LedgerSheet {

    /** Some programs write {@code ="0012"} so that a spreadsheet leaves the text alone. */
    private static final Pattern KEPT_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final int SAMPLE = 8_192;
    private static final int LONGEST_NAME = 31;

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;

    private CsvLedger(Path file, TextEncoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
    }

    static CsvLedger open(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        return new CsvLedger(file, encoding, separator(file, encoding));
    }

    /** The sign that stands most often in the first lines. */
    private static char separator(Path file, TextEncoding encoding) throws IOException {
        var sample = new char[SAMPLE];
        try (var reader = new InputStreamReader(encoding.open(file), encoding.charset())) {
            int length = Math.max(reader.read(sample), 0);
            var text = new String(sample, 0, length);
            char best = ',';
            for (char sign : new char[] {'\t', ';', '|'}) {
                if (count(text, sign) > count(text, best)) {
                    best = sign;
                }
            }
            return best;
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    @Override
    public List<LedgerSheet> sheets() {
        return List.of(this);
    }

    @Override
    public boolean countsFrom1904() {
        return false;
    }

    /** The file's name without its ending, no longer than a sheet may be called. */
    @Override
    public String name() {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return name.substring(0, Math.min(end, LONGEST_NAME));
    }

    @Override
    public List<Merge> merges() {
        return List.of();
    }

    @Override
    public Stream<LedgerRow> rows() {
        try {
            var reader = new BufferedReader(new InputStreamReader(encoding.open(file), encoding.charset()));
            var rows = new Rows(new CsvRecords(reader, separator));
            return Guarded.stream(StreamSupport.stream(rows, false).onClose(() -> close(reader)), name());
        } catch (IOException unreadable) {
            throw new Failure("import.unreadable", unreadable, file.getFileName().toString());
        }
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Cell cell(String text) {
        var kept = KEPT_TEXT.matcher(text);
        return Cell.text(kept.matches() ? kept.group(1) : text);
    }

    @Override
    public void close() {
        // Each reading of the rows has a stream of its own.
    }

    /** A record is a row, as a spreadsheet that opens the file counts them. */
    private static final class Rows extends Spliterators.AbstractSpliterator<LedgerRow> {

        private final CsvRecords records;
        private int number;

        Rows(CsvRecords records) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.records = records;
        }

        @Override
        public boolean tryAdvance(Consumer<? super LedgerRow> action) {
            List<String> values;
            while ((values = records.next()) != null) {
                number++;
                var row = new LedgerRow(number, values.stream().map(CsvLedger::cell).toList());
                if (!row.isEmpty()) {
                    action.accept(row);
                    return true;
                }
            }
            return false;
        }
    }
}
