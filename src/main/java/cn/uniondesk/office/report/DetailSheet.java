package cn.uniondesk.office.report;

import static cn.uniondesk.office.report.DetailSheet.Form.COUNT;
import static cn.uniondesk.office.report.DetailSheet.Form.DAY;
import static cn.uniondesk.office.report.DetailSheet.Form.MONEY;
import static cn.uniondesk.office.report.DetailSheet.Form.NUMBER;
import static cn.uniondesk.office.report.DetailSheet.Form.SENTENCE;
import static cn.uniondesk.office.report.DetailSheet.Form.TEXT;

import java.util.List;

/** 明细: a sheet of records behind the tables. Its rows are texts in canonical form; the column says how to show them. */
public enum DetailSheet {
    /** 体检: what the upload check found, with the office's explanations. */
    CHECK(column("level", TEXT, 8), column("code", TEXT, 24), column("table", TEXT, 0), column("cell", TEXT, 0),
            column("left", NUMBER, 13), column("right", NUMBER, 13), column("difference", NUMBER, 13),
            column("message", SENTENCE, 70), column("explanation", SENTENCE, 30)),
    /** Files that were open on a day of the quarter. */
    D01(column("household.number", TEXT, 14), column("head.name", TEXT, 10), column("head.document", TEXT, 20),
            column("person.key", TEXT, 0), column("union.name", TEXT, 28), column("category", TEXT, 10),
            column("cause", TEXT, 20), column("people", COUNT, 7), column("filed_on", DAY, 12), column("state", TEXT, 8),
            column("state_from", DAY, 12)),
    /** Payments of the quarter. */
    D02(column("voucher", TEXT, 14), column("paid_on", DAY, 12), column("household.number", TEXT, 14),
            column("payee.name", TEXT, 10), column("payee.document", TEXT, 20), column("person.key", TEXT, 0),
            column("kind", TEXT, 10), column("source", TEXT, 14), column("amount", MONEY, 13), column("way", TEXT, 10),
            column("campaign", TEXT, 16), column("times", COUNT, 7), column("stage", TEXT, 8), column("direct", TEXT, 8));

    /** How a column shows its texts: money is yuan with two decimals, a day ISO, a number has no needless zeros, a sentence wraps. */
    public enum Form {
        TEXT, SENTENCE, MONEY, NUMBER, COUNT, DAY
    }

    /** @param width in characters, 0 for a column that only programs read */
    public record Column(String key, Form form, int width) {}

    private final List<Column> columns;

    DetailSheet(Column... columns) {
        this.columns = List.of(columns);
    }

    private static Column column(String key, Form form, int width) {
        return new Column(key, form, width);
    }

    public List<Column> columns() {
        return columns;
    }
}
