package cn.uniondesk.workbook.sheet;

import cn.uniondesk.office.exports.ExportFiles;
import cn.uniondesk.office.exports.ListExport;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;

/** Writes lists as .xlsx, row by row; what waits for its place on the disk is encrypted. Every value is text. */
public final class ListWorkbooks implements ExportFiles {

    /** Excel's own widths are counted in parts of a letter. */
    private static final int LETTER = 256;
    private static final int WIDTH = 18;

    @Override
    public long write(ListExport list, String password, Path target, Progress progress) {
        var rows = new AtomicInteger();
        OutputFile.write(target, out -> {
            if (password.isEmpty()) {
                write(list, true, out, rows, progress);
            } else {
                encrypted(password, out, plain -> write(list, false, plain, rows, progress));
            }
        }, written -> { });
        return rows.get();
    }

    /** As Excel encrypts workbooks, so that Excel and WPS ask for the password and open them. */
    private static void encrypted(String password, OutputStream out, OutputFile.Writing writing) throws IOException {
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (var files = new POIFSFileSystem()) {
            try (var plain = encryptor.getDataStream(files)) {
                writing.to(plain);
            } catch (GeneralSecurityException lacking) {
                throw new IOException(lacking);
            }
            files.writeFilesystem(out);
        }
    }

    private static void write(
            ListExport list, boolean isMasked, OutputStream out, AtomicInteger rows, Progress progress) throws IOException {
        try (var workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(list.title()));
            var text = text(workbook, false);
            fill(sheet.createRow(0), list.headings(), text(workbook, true));
            list.rows().each(isMasked, row -> {
                progress.checkCancelled();
                fill(sheet.createRow(rows.incrementAndGet()), row, text);
            });
            finish(sheet, list.headings().size(), rows.get());
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<String> texts, CellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
    }

    /** Headings stay in sight and on each printed page. */
    private static void finish(Sheet sheet, int columns, int rows) {
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, WIDTH * LETTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static CellStyle text(Workbook workbook, boolean isHeading) {
        var font = workbook.createFont();
        font.setFontName("宋体");
        font.setBold(isHeading);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(isHeading);
        style.setQuotePrefixed(!isHeading);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }
}
