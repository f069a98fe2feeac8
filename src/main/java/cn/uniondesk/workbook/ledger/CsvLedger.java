package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import cn.uniondesk.office.intake.ledger.Merge;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text file of rows: one sheet, every cell a text. A record is a row, as a spreadsheet that opens the file counts them. */
final class CsvLedger implements LedgerFile, LedgerSheet {

    /** Some programs write {@code ="0012"} so that a spreadsheet leaves the text alone. */
    private static final Pattern KEPT_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final int LONGEST_NAME = 31;

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;

    private CsvLedger(Path file, TextEncoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
    }

    /** Refuses a text in which a quotation mark is not closed. */
    static CsvLedger open(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        char separator;
        try (var text = text(file, encoding)) {
            separator = CsvShape.separator(text);
        }
        try (var text = text(file, encoding)) {
            CsvShape.requireClosed(text, separator, file.getFileName().toString());
        }
        return new CsvLedger(file, encoding, separator);
    }

    private static BufferedReader text(Path file, TextEncoding encoding) throws IOException {
        return new BufferedReader(new InputStreamReader(encoding.open(file), encoding.charset()));
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
            var records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).allowExtraFields(true)
                    .allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(text(file, encoding));
            var number = new AtomicInteger();
            return Guarded.stream(records.stream()
                    .map(record -> new LedgerRow(
                            number.incrementAndGet(), record.getFields().stream().map(CsvLedger::cell).toList()))
                    .filter(row -> !row.isEmpty()), name());
        } catch (IOException unreadable) {
            throw new Failure("import.unreadable", unreadable, file.getFileName().toString());
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
}
