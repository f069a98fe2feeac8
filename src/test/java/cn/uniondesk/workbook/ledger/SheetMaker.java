package cn.uniondesk.workbook.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small ledgers for tests: a text beginning with {@code =} in a {@link Formula} is one, days are formatted. */
public final class SheetMaker {

    /** A formula with its cached value. */
    public record Formula(String text, double cached) {}

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private final Map<String, List<String>> merges = new LinkedHashMap<>();

    public SheetMaker sheet(String name, List<List<Object>> rows, String... merged) {
        sheets.put(name, rows);
        merges.put(name, List.of(merged));
        return this;
    }

    public Path xlsx(Path file) {
        return workbook(new XSSFWorkbook(), file);
    }

    public Path xls(Path file) {
        return workbook(new HSSFWorkbook(), file);
    }

    /** The first sheet. */
    public Path csv(Path file, Charset charset, String mark) {
        var text = sheets.values().iterator().next().stream()
                .map(row -> row.stream().map(SheetMaker::csv).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", mark, "\r\n"));
        try {
            return Files.write(file, text.getBytes(charset));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String csv(Object value) {
        var text = value == null ? "" : value.toString();
        return text.contains(",") || text.contains("\"") || text.contains("\n")
                ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private Path workbook(Workbook workbook, Path file) {
        try (workbook; var out = Files.newOutputStream(file)) {
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            sheets.forEach((name, rows) -> {
                var sheet = workbook.createSheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    var row = sheet.createRow(r);
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        switch (rows.get(r).get(c)) {
                            case null -> { }
                            case LocalDate date -> {
                                var cell = row.createCell(c);
                                cell.setCellValue(date);
                                cell.setCellStyle(day);
                            }
                            case Number number -> row.createCell(c).setCellValue(number.doubleValue());
                            case Boolean truth -> row.createCell(c).setCellValue(truth);
                            case Formula formula -> {
                                var cell = row.createCell(c);
                                cell.setCellFormula(formula.text());
                                cell.setCellValue(formula.cached());
                            }
                            case Object text -> row.createCell(c).setCellValue(text.toString());
                        }
                    }
                }
                merges.get(name).forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
            });
            workbook.write(out);
            return file;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
