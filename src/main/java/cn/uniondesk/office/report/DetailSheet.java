package cn.uniondesk.office.report;

import static cn.uniondesk.office.report.DetailSheet.Form.COUNT;
import static cn.uniondesk.office.report.DetailSheet.Form.DAY;
import static cn.uniondesk.office.report.DetailSheet.Form.MONEY;
import static cn.uniondesk.office.report.DetailSheet.Form.NUMBER;
import static cn.uniondesk.office.report.DetailSheet.Form.SENTENCE;
import static cn.uniondesk.office.report.DetailSheet.Form.TEXT;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordField.Use;
import java.util.List;
import java.util.stream.Stream;

/**
 * 明细: a sheet of records behind the tables. Its rows are texts in canonical form; the column says how to show them.
 *
 * @param code D01, D02 ...; its name is {@code report.CODE} of the texts
 */
public record DetailSheet(String code, List<Column> columns) {

    /** 审核情况: what the upload check found, with the office's explanations. */
    public static final DetailSheet CHECK = new DetailSheet("CHECK", List.of(
            Column.text("level", 8), Column.text("code", 24), Column.text("table", 0), Column.text("cell", 0),
            Column.of("left", NUMBER, 13), Column.of("right", NUMBER, 13), Column.of("difference", NUMBER, 13),
            Column.of("message", SENTENCE, 70), Column.of("explanation", SENTENCE, 30)));

    /** How a column shows its texts: money is yuan with two decimals, a day ISO, a number has no needless zeros, a sentence wraps. */
    public enum Form {
        TEXT, SENTENCE, MONEY, NUMBER, COUNT, DAY
    }

    /** What a record's value becomes in the sheet: itself, a code's word, a masked number, the person's key, a word for yes. */
    public enum Says {
        VALUE, CODE, WORD, MASKED, PERSON_KEY, MARK
    }

    /**
     * @param key its heading is {@code report.SHEET.column.KEY} of the texts
     * @param width in characters, 0 for a column that only programs read
     * @param list code list of the rule book, empty where the column shows no code
     */
    public record Column(String key, Form form, int width, Says says, String list) {

        static Column of(String key, Form form, int width) {
            return new Column(key, form, width, Says.VALUE, "");
        }

        public static Column text(String key, int width) {
            return of(key, TEXT, width);
        }

        public static Column count(String key, int width) {
            return of(key, COUNT, width);
        }

        public static Column money(String key, int width) {
            return of(key, MONEY, width);
        }

        public static Column day(String key, int width) {
            return of(key, DAY, width);
        }

        /** A code of a list of the rule book, shown by its name. */
        public static Column code(String key, String list, int width) {
            return new Column(key, TEXT, width, Says.CODE, list);
        }

        /** A code whose word the report's own texts have. */
        public static Column word(String key, int width) {
            return new Column(key, TEXT, width, Says.WORD, "");
        }

        /** A document number: whole in the records, masked in the sheet. */
        public static Column masked(String key, int width) {
            return new Column(key, TEXT, width, Says.MASKED, "");
        }

        /** {@code person.key} of a document number, by which the district knows the same person again. */
        public static Column personKey() {
            return new Column("person.key", TEXT, 0, Says.PERSON_KEY, "");
        }

        /** {@code report.KEY} of the texts where the value is true. */
        public static Column mark(String key, int width) {
            return new Column(key, TEXT, width, Says.MARK, "");
        }
    }

    public DetailSheet {
        columns = List.copyOf(columns);
    }

    /** The sheet with what the declaration of its records adds: a column for each field that is reported. */
    public DetailSheet saying(Declaration declaration) {
        return new DetailSheet(code, Stream.concat(columns.stream(),
                declaration.used(Use.REPORTED).stream().map(field -> declared(declaration, field))).toList());
    }

    private static Column declared(Declaration declaration, RecordField<?> field) {
        var key = declaration.code() + "." + field.name();
        int width = (int) Math.ceil(field.width());
        return switch (field.type()) {
            case FieldType.Text _ -> Column.text(key, width);
            case FieldType.Listed listed -> listed.keepsCode() ? Column.code(key, listed.list(), width) : Column.text(key, width);
            case FieldType.Whole _ -> Column.count(key, width);
            case FieldType.Amount _ -> Column.money(key, width);
            case FieldType.Day _ -> Column.day(key, width);
            case FieldType.Quarter _, FieldType.Flag _, FieldType.Checklist _, FieldType.Link _ ->
                    throw new IllegalArgumentException("no sheet says " + key);
        };
    }
}
