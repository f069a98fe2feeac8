package cn.uniondesk.office.aid;

import static cn.uniondesk.office.report.Level.EXPLAIN;
import static cn.uniondesk.office.report.Level.MUST;
import static cn.uniondesk.office.report.Level.NOTE;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.RecordRule;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.values.Period;
import java.util.List;

/** Rules about single payments and campaigns: a payment belongs to the line of T03 that counts its kind, else to T04. */
final class PaymentRules {

    private static final CellKey CAMPAIGNS = new CellKey("T04", ReportTable.TOTAL, "quarter.amount");

    static final List<RecordRule> ALL = List.of(
            of("PAID_BEFORE_FILING", MUST), of("PAID_AFTER_END", MUST), of("PAYEE_OUTSIDE", MUST), of("PAYEE_DECEASED", EXPLAIN),
            of("NO_FILE", MUST), of("KIND_UNKNOWN", MUST), of("SOURCE_UNKNOWN", MUST), of("AMOUNT_NOT_POSITIVE", MUST),
            of("DUPLICATE_PAYMENT", EXPLAIN), of("CASH_OVER_LIMIT", EXPLAIN),
            of("OVER_CAP", EXPLAIN), of("OUTSIDE_CAMPAIGN", EXPLAIN),
            new RecordRule("BEYOND_BUDGET", EXPLAIN, true, (found, period) -> CAMPAIGNS),
            of("PAID_DIRECTLY", NOTE),
            new RecordRule("STAGE_UNKNOWN", NOTE, true, (found, period) -> new CellKey("T05", "other", "quarter.amount")));

    private PaymentRules() {}

    private static RecordRule of(String code, Level level) {
        return new RecordRule(code, level, true, PaymentRules::cell);
    }

    private static CellKey cell(RuleCase found, Period period) {
        boolean inQuarter = found.day() != null && period.contains(found.day());
        return AidReport.KINDS.entrySet().stream()
                .filter(line -> line.getValue().contains(found.kind()))
                .map(line -> new CellKey("T03", line.getKey(), inQuarter ? "quarter.amount" : "ytd.amount"))
                .findFirst()
                .orElse(CAMPAIGNS);
    }
}
