package cn.uniondesk.office.report;

import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.office.values.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        switch (sheet) {
            case CHECK -> findings(verdict, row);
            case D01 -> households(row);
            case D02 -> payments(row);
        }
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

    private void households(Consumer<DetailRow> row) {
        var keys = new RowKeys();
        details.households(period, rules.matchKey(), file -> row.accept(new DetailRow(keys.next(file.number()), List.of(
                file.number(), file.headName(), masked(file.documentNumber()), file.personKey(), file.unionName(),
                words.code(file.category()), name("cause", file.cause()), String.valueOf(file.people()),
                file.filedOn().toString(), name("household.state", file.state()), day(file.stateFrom())))));
    }

    private void payments(Consumer<DetailRow> row) {
        var keys = new RowKeys();
        details.payments(period, rules.matchKey(), paid -> row.accept(new DetailRow(keys.next(paid.voucher()), List.of(
                    paid.voucher(), paid.paidOn().toString(), paid.householdNumber(), paid.payeeName(),
                    masked(paid.documentNumber()), paid.personKey(), name("aid.kind", paid.kind()),
                    name("aid.source", paid.source()), paid.amount().yuan().toPlainString(),
                    name("aid.way", paid.way()), paid.campaign(), String.valueOf(paid.times()),
                    name("school.stage", paid.stage()),
                    paid.direct() ? words.texts().text("report.direct") : ""))));
    }

    /** The rule book is searched once for each code: a quarter has tens of thousands of rows and few codes. */
    private String name(String list, String code) {
        return names.computeIfAbsent(list, unseen -> new HashMap<>()).computeIfAbsent(code, unseen -> rules.name(list, code));
    }

    private static String masked(String number) {
        return number == null ? "" : Masking.identityNumber(number);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
