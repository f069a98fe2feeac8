package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.QuarterContent;
import cn.uniondesk.office.report.QuarterWorkbooks;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes quarter workbooks, streaming; what lies in the temporary folder meanwhile is encrypted. */
public final class QuarterFiles implements QuarterWorkbooks {

    private static final String COVER = "cover";

    /* POI tells of every sheet that it encrypts, and of those left unfinished when writing was given up. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.SEVERE);
    }

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
        var file = OutputFile.prepare(folder, out -> stream(content, out, progress), written -> {
            progress.checkCancelled();
            var edits = edits(written);
            if (!edits.isEmpty()) {
                throw new Failure("workbook.reads_back_otherwise", edits.getFirst().sheet() + " " + edits.getFirst().address());
            }
            progress.checkCancelled();
        });
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

    @Override
    public List<Edit> edits(Path file) {
        return new WorkbookVerifier(sheets).edits(file);
    }

    private void stream(QuarterContent content, OutputStream out, Progress progress) throws IOException {
        try (var workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            var texts = new CoverTexts(content, program, clock).texts();
            var sheets = new Sheets(workbook, content);
            var manifest = new QuarterManifest(sheets.manifest);
            manifest.head(content, program);
            manifest.put("written", clock.instant().toString());
            var forms = new FormSheet(workbook);
            form(forms, new CellNames(COVER, Map.of(), texts, Map.of()), SheetTemplate::cover, sheets.cover);
            for (var table : content.tables()) {
                var plan = form(forms, TableNames.of(table, texts, content.words()),
                        () -> OwnTemplate.of(table.table(), content.words()), sheets.tables.get(table.table().code()));
                new Seals(manifest).table(table.table().code(), plan.placed());
            }
            var styles = new RowStyles(workbook);
            for (var kind : content.sheets()) {
                rows(kind, content, sheets.details.get(kind.code()), styles, manifest, progress);
            }
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    private FormPlan form(FormSheet forms, CellNames names, SheetTemplate.Own own, SXSSFSheet sheet) {
        try (var template = SheetTemplate.of(names.table(), templates, own)) {
            var plan = new FormPlan(template, names);
            forms.write(template, plan, sheet);
            return plan;
        }
    }

    private static void rows(
            DetailSheet kind, QuarterContent content, SXSSFSheet into, RowStyles styles, QuarterManifest manifest, Progress progress) {
        var sheet = new RowSheet(kind, into, styles, content);
        var seals = new Seals(manifest);
        content.details().accept(kind, row -> {
            sheet.write(row);
            seals.row(kind, row);
            progress.at(sheet.written(), 0);
        });
        seals.total(kind);
        sheet.finish(content.words().texts().text(kind.equals(DetailSheet.CHECK) ? "report.check.nothing" : "report.zero"));
        if (kind.equals(DetailSheet.CHECK)) {
            changes(content, sheet);
        }
    }

    private static void changes(QuarterContent content, RowSheet sheet) {
        var words = content.words();
        if (content.submission().supersedes() > 0) {
            sheet.note(words.texts().text("report.changes", String.valueOf(content.submission().supersedes()),
                    String.valueOf(content.changes().size())));
            content.changes().forEach(change -> sheet.note(words.texts().text("report.change",
                    change.cell().table() + " " + change.cell().cell(), change.before().text(), change.after().text())));
        }
    }

    /** Every sheet of the workbook in its order; made first, so that rows and seals can be written side by side. */
    private static final class Sheets {

        private final SXSSFSheet cover;
        private final Map<String, SXSSFSheet> details = new HashMap<>();
        private final Map<String, SXSSFSheet> tables = new HashMap<>();
        private final SXSSFSheet manifest;

        Sheets(SXSSFWorkbook workbook, QuarterContent content) {
            var words = content.words();
            cover = workbook.createSheet(words.texts().text("report.cover"));
            details.put(DetailSheet.CHECK.code(), workbook.createSheet(words.texts().text("report.check")));
            for (var table : content.tables()) {
                var code = table.table().code();
                tables.put(code, workbook.createSheet(code + " " + words.table(code)));
            }
            for (var kind : content.reading().details()) {
                details.put(kind.code(), workbook.createSheet(kind.code() + " " + words.table(kind.code())));
            }
            manifest = workbook.createSheet(QuarterManifest.SHEET);
            workbook.setSheetVisibility(workbook.getSheetIndex(manifest), SheetVisibility.VERY_HIDDEN);
        }
    }
}
