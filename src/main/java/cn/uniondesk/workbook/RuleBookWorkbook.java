package cn.uniondesk.workbook;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import cn.uniondesk.office.rulebook.RuleBookFiles;
import cn.uniondesk.office.rulebook.RuleSheet;
import cn.uniondesk.office.rulebook.SheetText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rule books as .xlsx: one sheet for each of the book's, every cell a text, so that codes and days stay as typed. */
public final class RuleBookWorkbook implements RuleBookFiles {

    /** Longer sheets are no rule book. */
    private static final int MOST_ROWS = 20_000;
    private static final int CHARACTER = 256;
    private static final int ROWS_TO_FILL = 500;

    private final LedgerFiles files;

    /** @param files opens what the district sent, and refuses what is no workbook */
    public RuleBookWorkbook(LedgerFiles files) {
        this.files = files;
    }

    @Override
    public List<SheetText> read(Path file) {
        try (var book = files.open(file)) {
            return book.sheets().stream()
                    .filter(sheet -> RuleSheet.titled(sheet.name()).isPresent())
                    .map(RuleBookWorkbook::text)
                    .toList();
        }
    }

    private static SheetText text(LedgerSheet sheet) {
        var texts = new ArrayList<List<String>>();
        try (var rows = sheet.rows()) {
            rows.takeWhile(row -> row.number() <= MOST_ROWS).forEach(row -> {
                while (texts.size() < row.number() - 1) {
                    texts.add(List.of());
                }
                texts.add(row.cells().stream().map(RuleBookWorkbook::text).toList());
            });
        }
        return new SheetText(sheet.name().strip(), texts);
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Day(var day, var _) -> day.toString();
            case Cell.Figure(var figure, var _) -> figure.stripTrailingZeros().toPlainString();
            default -> cell.raw();
        };
    }

    @Override
    public void write(List<SheetText> sheets, Path file) {
        var name = file.getFileName().toString();
        Path beside = null;
        try {
            beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".xlsx");
            try (var workbook = new XSSFWorkbook(); var stream = Files.newOutputStream(beside)) {
                var styles = new Styles(workbook);
                sheets.forEach(sheet -> write(workbook, styles, sheet));
                workbook.write(stream);
            }
            if (!read(beside).equals(sheets)) {
                throw new Failure("rulebook.unlike", name);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new Failure("rulebook.unwritable", refused, name);
        } finally {
            discard(beside);
        }
    }

    private static void discard(Path beside) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException left) {
            beside.toFile().deleteOnExit();
        }
    }

    private static void write(XSSFWorkbook workbook, Styles styles, SheetText text) {
        var sheet = workbook.createSheet(text.title());
        for (int r = 0; r < text.rows().size(); r++) {
            var row = sheet.createRow(r);
            var cells = text.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                var cell = row.createCell(c);
                cell.setCellValue(cells.get(c));
                cell.setCellStyle(r == 0 ? styles.heading : styles.text);
            }
        }
        sheet.createFreezePane(0, 1);
        var columns = text.rows().getFirst();
        for (int c = 0; c < columns.size(); c++) {
            sheet.setColumnWidth(c, width(text, c) * CHARACTER);
            sheet.setDefaultColumnStyle(c, styles.text);
            offer(sheet, c, columns.get(c));
        }
    }

    private static int width(SheetText text, int column) {
        int longest = text.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(longest * 2L + 2, 8, 60);
    }

    /** The few words that a column takes, to choose from. */
    private static void offer(XSSFSheet sheet, int column, String heading) {
        String[] words = switch (heading) {
            case "界限" -> new String[] {"<", "≤"};
            case "严重程度" -> new String[] {"禁止", "警告", "提示"};
            case "放假或上班" -> new String[] {"放假", "上班"};
            default -> new String[0];
        };
        if (words.length > 0) {
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(words),
                    new CellRangeAddressList(1, ROWS_TO_FILL, column, column)));
        }
    }

    private static final class Styles {

        private final CellStyle heading;
        private final CellStyle text;

        Styles(XSSFWorkbook workbook) {
            short asText = workbook.createDataFormat().getFormat("@");
            var bold = workbook.createFont();
            bold.setBold(true);
            heading = workbook.createCellStyle();
            heading.setFont(bold);
            heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            heading.setDataFormat(asText);
            text = workbook.createCellStyle();
            text.setDataFormat(asText);
            text.setWrapText(true);
        }
    }
}
