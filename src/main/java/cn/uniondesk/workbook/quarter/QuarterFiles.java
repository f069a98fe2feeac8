package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.QuarterContent;
import cn.uniondesk.office.report.QuarterWorkbooks;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes quarter workbooks; the rows of records go through once, and lie nowhere but in the file. */
public final class QuarterFiles implements QuarterWorkbooks {

    private static final String COVER = "cover";

    private final Path templates;
    private final List<DetailSheet> sheets;
    private final String program;
    private final Clock clock;

    /**
     * @param templates the district's own templates lie here, if it sent any: T01.xlsx, cover.xlsx ...
     * @param sheets the sheets of rows that areas bring
     */
    public QuarterFiles(Path templates, List<DetailSheet> sheets, String program, Clock clock) {
        this.templates = templates;
        this.sheets = List.copyOf(sheets);
        this.program = program;
        this.clock = clock;
    }

    @Override
    public Ready prepare(QuarterContent content, Path folder, Progress progress) {
        var file = OutputFile.prepare(folder, out -> stream(content, out, progress), written -> compare(written, progress));
        return new Ready() {
            @Override
            public Path stand(String fileName, Runnable then) {
                return file.stand(fileName, then);
            }

            @Override
            public void close() {
                file.close();
            }
        };
    }

    private void compare(Path written, Progress progress) {
        var edits = new WorkbookVerifier(sheets).edits(written, progress);
        if (!edits.isEmpty()) {
            throw new Failure("workbook.reads_back_otherwise", edits.getFirst().sheet() + " " + edits.getFirst().address());
        }
        progress.checkCancelled();
    }

    @Override
    public List<Edit> edits(Path file) {
        return new WorkbookVerifier(sheets).edits(file, Progress.NONE);
    }

    /** The records first: they say whether the quarter is one that was sent already, and so what stands on cover and forms. */
    void stream(QuarterContent content, OutputStream out, Progress progress) throws IOException {
        try (var book = new QuarterPackage(out)) {
            var laid = new Sheets(book, content);
            var manifest = new QuarterManifest();
            book.begin();
            for (var kind : content.reading().details()) {
                rows(kind, content, laid, manifest, progress);
            }
            rows(DetailSheet.CHECK, content, laid, manifest, progress);
            forms(content, laid, manifest);
            manifest.write(content, program, clock.instant().toString(), book.rows(laid.manifest));
            book.finish();
        }
    }

    private static void rows(
            DetailSheet kind, QuarterContent content, Sheets laid, QuarterManifest manifest, Progress progress) throws IOException {
        var xml = laid.book.rows(laid.rows.get(kind.code()));
        var sheet = new RowSheet(kind, laid.styles, xml);
        var total = manifest.of(kind);
        try {
            content.rows().each(kind, row -> {
                write(sheet, row);
                total.row(kind, row);
                progress.at(sheet.written(), 0);
            });
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
        total.end();
        boolean check = kind.equals(DetailSheet.CHECK);
        sheet.finish(content.words().texts().text(check ? "report.check.nothing" : "report.zero"));
        if (check) {
            changes(content, sheet);
        }
        xml.end();
    }

    private static void write(RowSheet sheet, DetailRow row) {
        try {
            sheet.write(row);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void changes(QuarterContent content, RowSheet sheet) throws IOException {
        var words = content.words();
        var sealed = content.sealed();
        if (sealed.submission().supersedes() > 0) {
            if (sealed.submission().sent().isUpdate()) {
                sheet.note(words.texts().text("report.updated.note"));
            }
            sheet.note(words.texts().text("report.changes", String.valueOf(sealed.submission().supersedes()),
                    String.valueOf(sealed.changes().size())));
            for (var change : sealed.changes()) {
                sheet.note(words.texts().text("report.change",
                        change.cell().table() + " " + change.cell().cell(), change.before().text(), change.after().text()));
            }
        }
    }

    private void forms(QuarterContent content, Sheets laid, QuarterManifest manifest) {
        var forms = new FormSheet(laid.book.workbook());
        var texts = new CoverTexts(content, program, clock).texts();
        form(forms, new CellNames(COVER, Map.of(), texts, Map.of()), SheetTemplate::cover, laid.cover);
        for (var table : content.tables()) {
            var code = table.table().code();
            var plan = form(forms, TableNames.of(table, texts, content.words()),
                    () -> OwnTemplate.of(table.table(), content.words()), laid.tables.get(code));
            manifest.table(code, plan.placed());
        }
    }

    private FormPlan form(FormSheet forms, CellNames names, SheetTemplate.Own own, XSSFSheet sheet) {
        try (var template = SheetTemplate.of(names.table(), templates, own)) {
            var plan = new FormPlan(template, names);
            forms.write(template, plan, sheet);
            return plan;
        }
    }

    /** Every sheet of the workbook in its order, those of rows with what stands above the rows. */
    private static final class Sheets {

        private final QuarterPackage book;
        private final RowStyles styles;
        private final XSSFSheet cover;
        private final Map<String, XSSFSheet> rows = new HashMap<>();
        private final Map<String, XSSFSheet> tables = new HashMap<>();
        private final XSSFSheet manifest;

        Sheets(QuarterPackage book, QuarterContent content) {
            this.book = book;
            var words = content.words();
            var workbook = book.workbook();
            styles = new RowStyles(workbook);
            cover = workbook.createSheet(words.texts().text("report.cover"));
            lay(DetailSheet.CHECK, words.texts().text("report.check"), content);
            for (var table : content.tables()) {
                var code = table.table().code();
                tables.put(code, workbook.createSheet(code + " " + words.table(code)));
            }
            content.reading().details().forEach(kind -> lay(kind, kind.code() + " " + words.table(kind.code()), content));
            manifest = workbook.createSheet(QuarterManifest.SHEET);
            workbook.setSheetVisibility(workbook.getSheetIndex(manifest), SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(0);
        }

        private void lay(DetailSheet kind, String name, QuarterContent content) {
            var sheet = book.workbook().createSheet(name);
            RowSheet.frame(kind, sheet, styles, content);
            rows.put(kind.code(), sheet);
        }
    }
}
