package cn.uniondesk.office.report;

import java.util.List;
import java.util.Map;

/** Rules about what came in as ledgers, of whatever kind: stated totals against their rows, and rows that are held. */
public final class LedgerRules {

    public static final String TOTAL = "LEDGER_TOTAL";
    public static final String HELD = "HELD_ROWS";

    private LedgerRules() {}

    static List<RecordRule> of(Map<String, CellKey> cells) {
        RecordRule.Place place = (found, period) -> cells.getOrDefault(found.kind(), CellKey.NONE);
        return List.of(new RecordRule(TOTAL, Level.EXPLAIN, false, place), new RecordRule(HELD, Level.EXPLAIN, false, place));
    }
}
