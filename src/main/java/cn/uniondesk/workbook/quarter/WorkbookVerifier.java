package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.QuarterWorkbooks.Edit;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads a quarter workbook back and names every cell that is no longer as the manifest says. A figure is found by its
 * keys, wherever its row or column was moved; a detail row by the key in its hidden first cell.
 */
public final class WorkbookVerifier {

    /** The check's sheet is known by its place: it was called 体检 once. */
    private static final int CHECK = 1;

    private final List<DetailSheet> sheets;
    private Progress progress;
    private final Map<String, String> manifest = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    /** @param sheets the sheets of rows that areas bring */
    public WorkbookVerifier(List<DetailSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    public List<Edit> edits(Path file, Progress progress) {
        this.progress = progress;
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, false))) {
            readManifest(workbook);
            var missing = new HashMap<>(manifest);
            missing.keySet().removeIf(key -> !key.startsWith(QuarterManifest.CELL) && !key.startsWith(QuarterManifest.ROW));
            for (var sheet : workbook.getSheets().toList()) {
                detail(sheet).ifPresentOrElse(kind -> rows(sheet, kind, missing), () -> figures(sheet, missing));
            }
            missing.forEach((key, value) -> edits.add(gone(key, value)));
            return List.copyOf(edits);
        } catch (IOException | ExcelReaderException unreadable) {
            throw new Failure("workbook.unreadable", unreadable, file.getFileName().toString());
        }
    }

    private void readManifest(ReadableWorkbook workbook) throws IOException {
        var sheet = workbook.findSheet(QuarterManifest.SHEET).orElseThrow(() -> new Failure("workbook.no_manifest"));
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> manifest.put(Cells.text(row, 0), Cells.text(row, 1)));
        }
    }

    private Optional<DetailSheet> detail(Sheet sheet) {
        return sheet.getIndex() == CHECK ? Optional.of(DetailSheet.CHECK)
                : sheets.stream().filter(kind -> sheet.getName().startsWith(kind.code() + " ")).findFirst();
    }

    private void figures(Sheet sheet, Map<String, String> missing) {
        var table = sheet.getName().split(" ")[0];
        var columns = new HashMap<Integer, String>();
        each(sheet, row -> {
            if (row.getRowNum() == 1) {
                row.forEach(cell -> {
                    if (cell != null && !cell.getText().isEmpty()) {
                        columns.put(cell.getColumnIndex(), CellText.read(cell.getText()));
                    }
                });
            } else if (!Cells.text(row, 0).isEmpty()) {
                columns.forEach((column, key) -> figure(sheet, table, row, column, key, missing));
            }
        });
    }

    private void figure(Sheet sheet, String table, Row row, int column, String key, Map<String, String> missing) {
        var name = QuarterManifest.CELL + table + "." + Cells.text(row, 0) + "." + key;
        var was = missing.remove(name);
        if (was != null) {
            var now = was.contains(".") ? Cells.money(row, column) : Cells.number(row, column);
            if (!was.equals(now)) {
                edits.add(new Edit(sheet.getName(), address(row, column), Cells.text(row, 0), key, was, now));
            }
        }
    }

    private void rows(Sheet sheet, DetailSheet kind, Map<String, String> missing) {
        each(sheet, row -> {
            var key = Cells.text(row, 0);
            if (row.getRowNum() <= RowSheet.FIRST_ROW || key.isEmpty()) {
                return;
            }
            var seal = missing.remove(QuarterManifest.ROW + kind.code() + "." + key);
            var now = new DetailRow(key, Cells.canonical(row, kind));
            if (seal == null) {
                edits.add(new Edit(sheet.getName(), address(row, 0), key, "", "", key));
            } else if (!seal.equals(now.seal())) {
                for (var column : now.differing(seal)) {
                    edits.add(new Edit(sheet.getName(), address(row, column + 1), key, kind.columns().get(column).key(), "",
                            now.cells().get(column)));
                }
            }
        });
    }

    private static Edit gone(String key, String was) {
        var name = key.substring(key.indexOf('.') + 1);
        var sheet = name.substring(0, name.indexOf('.'));
        var rest = name.substring(name.indexOf('.') + 1);
        return key.startsWith(QuarterManifest.CELL) ? new Edit(sheet, "", rest, "", was, "") : new Edit(sheet, "", rest, "", "", "");
    }

    private static String address(Row row, int column) {
        return new CellAddress(row.getRowNum() - 1, column).toString();
    }

    private void each(Sheet sheet, Consumer<Row> each) {
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> {
                progress.checkCancelled();
                each.accept(row);
            });
        } catch (IOException unreadable) {
            throw new Failure("workbook.unreadable", unreadable, sheet.getName());
        }
    }
}
