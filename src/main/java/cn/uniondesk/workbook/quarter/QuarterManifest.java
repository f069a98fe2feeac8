package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.QuarterContent;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The very hidden list of keys and values that says what the workbook held when it left the office. */
final class QuarterManifest {

    static final String SHEET = "_manifest";
    static final String SCHEMA = "1";
    static final String CELL = "cell.";
    static final String ROW = "row.";
    static final String TOTAL = "total.";

    private final SXSSFSheet sheet;
    private int next;

    QuarterManifest(SXSSFSheet sheet) {
        this.sheet = sheet;
    }

    void head(QuarterContent content, String program) {
        var submission = content.submission();
        put("schema", SCHEMA);
        put("office", content.office().code());
        put("period", submission.period().toString());
        put("submission", String.valueOf(submission.number()));
        put("supersedes", submission.supersedes() == 0 ? "" : String.valueOf(submission.supersedes()));
        put("rulebook", submission.rulebook());
        put("sha256", submission.contentSha256());
        put("program", program);
    }

    void put(String key, String value) {
        var row = sheet.createRow(next++);
        row.createCell(0).setCellValue(CellText.written(key));
        row.createCell(1).setCellValue(CellText.written(value));
    }
}
