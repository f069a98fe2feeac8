package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.DetailSheet.Form;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.QuarterContent;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The very hidden list of keys and values that says what the workbook held when it left the office. A control total is
 * the number of figures or rows, a semicolon, and the sum of the figures or of the money in the rows.
 */
final class QuarterManifest {

    static final String SHEET = "_manifest";
    static final String SCHEMA = "1";
    static final String CELL = "cell.";
    static final String ROW = "row.";

    private static final String TOTAL = "total.";

    /** Keys and values in turn. */
    private final List<String> entries = new ArrayList<>();

    /** What one sheet comes to. */
    final class Total {

        private final String sheet;
        private long count;
        private BigDecimal sum = BigDecimal.ZERO.setScale(2);

        private Total(String sheet) {
            this.sheet = sheet;
        }

        void row(DetailSheet kind, DetailRow row) {
            put(ROW + sheet + "." + row.key(), row.seal());
            count++;
            for (int i = 0; i < kind.columns().size(); i++) {
                if (kind.columns().get(i).form() == DetailSheet.Form.MONEY && !row.cells().get(i).isEmpty()) {
                    sum = sum.add(new BigDecimal(row.cells().get(i)));
                }
            }
        }

        void end() {
            put(TOTAL + sheet, count + ";" + sum.toPlainString());
        }
    }

    Total of(DetailSheet kind) {
        return new Total(kind.code());
    }

    void table(String code, Map<CellKey, Figure> figures) {
        var total = new Total(code);
        new TreeMap<>(figures).forEach((cell, figure) -> {
            put(CELL + cell.dotted(), figure.canonical());
            total.count++;
            total.sum = total.sum.add(figure.number());
        });
        total.end();
    }

    private void put(String key, String value) {
        entries.add(key);
        entries.add(value);
    }

    /** What it is stands before what it holds. */
    void write(QuarterContent content, String program, String written, SheetXml xml) throws IOException {
        var submission = content.sealed().submission();
        entry("schema", SCHEMA, xml);
        entry("office", content.office().code(), xml);
        entry("period", content.period().toString(), xml);
        entry("submission", String.valueOf(submission.number()), xml);
        entry("supersedes", submission.supersedes() == 0 ? "" : String.valueOf(submission.supersedes()), xml);
        entry("reason", submission.sent().isUpdate() ? content.words().texts().text("report.updated") : "", xml);
        entry("rulebook", submission.rulebook(), xml);
        entry("sha256", submission.contentSha256(), xml);
        entry("program", program, xml);
        entry("written", written, xml);
        for (int i = 0; i < entries.size(); i += 2) {
            entry(entries.get(i), entries.get(i + 1), xml);
        }
        xml.end();
    }

    private static void entry(String key, String value, SheetXml xml) throws IOException {
        xml.row(0);
        xml.cell(key, Form.TEXT, 0);
        xml.cell(value, Form.TEXT, 0);
        xml.endRow();
    }
}
