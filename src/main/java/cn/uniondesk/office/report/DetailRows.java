package cn.uniondesk.office.report;

import cn.uniondesk.office.report.DetailSheet.Column;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the rows of the detail sheets: codes become the rule book's words, document numbers are masked. */
final class DetailRows {

    private final Details details;
    private final RuleBook rules;
    private final ReportWords words;
    private final Period period;
    private final Map<String, Map<String, String>> names = new HashMap<>();

    DetailRows(Details details, RuleBook rules, ReportWords words, Period period) {
        this.details = details;
        this.rules = rules;
        this.words = words;
        this.period = period;
    }

    void each(DetailSheet sheet, Verdict verdict, Consumer<DetailRow> row) {
        if (sheet.equals(DetailSheet.CHECK)) {
            findings(verdict, row);
            return;
        }
        var keys = new RowKeys();
        details.each(sheet, period, rules.matchKey(), record -> {
            var cells = new ArrayList<String>(record.values().length);
            for (int i = 0; i < record.values().length; i++) {
                cells.add(cell(sheet.columns().get(i), record.values()[i]));
            }
            row.accept(new DetailRow(keys.next(record.number()), cells));
        });
    }

    private void findings(Verdict verdict, Consumer<DetailRow> row) {
        int number = 0;
        for (var each : verdict.findings()) {
            var finding = each.finding();
            row.accept(new DetailRow(String.valueOf(++number), List.of(
                    words.texts().text("level." + finding.level().key()), finding.code(), finding.table(), finding.cell(),
                    plain(finding.left()), plain(finding.right()), plain(finding.difference()), finding.message(),
                    each.explanation())));
        }
    }

    private String cell(Column column, Object value) {
        return switch (column.says()) {
            case CODE -> value == null ? "" : name(column.list(), value.toString());
            case WORD -> value == null ? "" : words.code(value.toString());
            case MASKED -> value == null ? "" : Masking.identityNumber(value.toString());
            case MARK -> Boolean.TRUE.equals(value) ? words.texts().text("report." + column.key()) : "";
            case VALUE, PERSON_KEY -> value == null ? "" : value instanceof Money money ? money.yuan().toPlainString() : value.toString();
        };
    }

    /** The rule book is searched once for each code: a quarter has tens of thousands of rows and few codes. */
    private String name(String list, String code) {
        return names.computeIfAbsent(list, unseen -> new HashMap<>()).computeIfAbsent(code, unseen -> rules.name(list, code));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
