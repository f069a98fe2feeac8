package cn.uniondesk.office.report;

import static cn.uniondesk.office.report.Level.EXPLAIN;
import static cn.uniondesk.office.report.Level.MUST;
import static cn.uniondesk.office.report.Level.NOTE;

import cn.uniondesk.office.values.Period;
import java.util.Map;

/**
 * A rule about single records: two statements of different origin that should agree (a payment with the dates of its
 * file, a ledger's stated total with its rows, what a union states with the register). Its name is the finding's code.
 */
public enum RecordRule {
    LEDGER_TOTAL(EXPLAIN, Place.LEDGER),
    HELD_ROWS(EXPLAIN, Place.LEDGER),
    STATED_MEMBERS(EXPLAIN, Place.MEMBERS),
    STATED_FEMALE_MEMBERS(EXPLAIN, Place.WOMEN),
    MORE_MEMBERS_THAN_WORKERS(EXPLAIN, Place.MEMBERS),
    MEMBER_OF_ENDED_UNION(MUST, Place.MEMBERS),
    TERM_OVERDUE(NOTE, Place.TERMS),
    CERTIFICATE_EXPIRED(NOTE, Place.UNIONS),
    NO_DECISION(MUST, Place.HOUSEHOLDS),
    NO_CAUSE(MUST, Place.HOUSEHOLDS),
    FILING_UNLIKE_HISTORY(MUST, Place.HOUSEHOLDS),
    ENDED_BEFORE_FILING(MUST, Place.HOUSEHOLDS),
    ENTERED_AFTER_END(MUST, Place.HOUSEHOLDS),
    CATEGORY_DIFFERS(NOTE, Place.HOUSEHOLDS),
    TWO_FILES(MUST, Place.PEOPLE),
    PEOPLE_DIFFERS(EXPLAIN, Place.PEOPLE),
    HEAD_OUTSIDE(MUST, Place.PEOPLE),
    PAID_BEFORE_FILING(MUST, Place.PAYMENT),
    PAID_AFTER_END(MUST, Place.PAYMENT),
    PAYEE_OUTSIDE(MUST, Place.PAYMENT),
    PAYEE_DECEASED(EXPLAIN, Place.PAYMENT),
    NO_FILE(MUST, Place.PAYMENT),
    KIND_UNKNOWN(MUST, Place.PAYMENT),
    SOURCE_UNKNOWN(MUST, Place.PAYMENT),
    AMOUNT_NOT_POSITIVE(MUST, Place.PAYMENT),
    DUPLICATE_PAYMENT(EXPLAIN, Place.PAYMENT),
    CASH_OVER_LIMIT(EXPLAIN, Place.PAYMENT),
    OUTSIDE_CAMPAIGN(EXPLAIN, Place.PAYMENT),
    BEYOND_BUDGET(EXPLAIN, Place.CAMPAIGN),
    PAID_DIRECTLY(NOTE, Place.PAYMENT),
    STAGE_UNKNOWN(NOTE, Place.SCHOOLING);

    private enum Place {
        UNIONS, TERMS, MEMBERS, WOMEN, HOUSEHOLDS, PEOPLE, PAYMENT, CAMPAIGN, SCHOOLING, LEDGER
    }

    private static final Map<String, CellKey> LEDGERS = Map.of(
            "unions", new CellKey("T01", "total", "closing.unions"),
            "members", new CellKey("T01", "total", "closing.members"),
            "households", new CellKey("T02", "total", "closing.households"),
            "payments", new CellKey("T03", "total", "ytd.amount"));

    private final Level level;
    private final Place place;

    RecordRule(Level level, Place place) {
        this.level = level;
        this.place = place;
    }

    public Level level() {
        return level;
    }

    /** Whether what it compares is money. */
    boolean isMoney() {
        return place == Place.PAYMENT || place == Place.CAMPAIGN || place == Place.SCHOOLING;
    }

    /** The cell whose figure the case is part of. */
    CellKey cell(RuleCase sighting, Period period) {
        return switch (place) {
            case UNIONS -> new CellKey("T01", "total", "closing.unions");
            case TERMS -> new CellKey("T01", "total", "closing.terms.overdue");
            case MEMBERS -> new CellKey("T01", "total", "closing.members");
            case WOMEN -> new CellKey("T01", "total", "closing.members.female");
            case HOUSEHOLDS -> new CellKey("T02", "total", "closing.households");
            case PEOPLE -> new CellKey("T02", "total", "closing.people");
            case CAMPAIGN -> new CellKey("T04", "total", "quarter.amount");
            case SCHOOLING -> new CellKey("T05", "other", "quarter.amount");
            case LEDGER -> LEDGERS.getOrDefault(sighting.kind(), new CellKey("", "", ""));
            case PAYMENT -> payment(sighting, period);
        };
    }

    private static CellKey payment(RuleCase sighting, Period period) {
        boolean inQuarter = sighting.day() != null && period.contains(sighting.day());
        return Tables.AID_KINDS.entrySet().stream()
                .filter(line -> line.getValue().contains(sighting.kind()))
                .map(line -> new CellKey("T03", line.getKey(), inQuarter ? "quarter.amount" : "ytd.amount"))
                .findFirst()
                .orElse(new CellKey("T04", "total", "quarter.amount"));
    }
}
