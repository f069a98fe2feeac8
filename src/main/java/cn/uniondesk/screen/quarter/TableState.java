package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.report.Verdict;
import cn.uniondesk.office.structure.Structure;
import cn.uniondesk.screen.kit.Badge;
import java.util.Locale;

/** How a table stands, as the list at the left says it. */
enum TableState {
    MUST(Badge.Level.MUST),
    EXPLAIN(Badge.Level.EXPLAIN),
    NOTHING(Badge.Level.PLAIN),
    GOOD(Badge.Level.GOOD),
    UNCHECKED(Badge.Level.PLAIN);

    private final Badge.Level level;

    TableState(Badge.Level level) {
        this.level = level;
    }

    Badge.Level level() {
        return level;
    }

    String key() {
        return "quarter.state." + name().toLowerCase(Locale.ROOT);
    }

    static TableState of(Structure structure) {
        var findings = structure.findings();
        if (findings.stream().anyMatch(finding -> finding.level() == Level.MUST)) {
            return MUST;
        }
        return !findings.isEmpty() ? EXPLAIN : structure.figures().isNothing() ? NOTHING : GOOD;
    }

    /** @param verdict null while nothing was checked */
    static TableState of(TableFigures table, Verdict verdict) {
        if (verdict == null) {
            return UNCHECKED;
        }
        var open = verdict.findings().stream()
                .filter(each -> each.finding().table().equals(table.table().code()))
                .filter(each -> !each.isSettled())
                .toList();
        if (open.stream().anyMatch(each -> each.finding().level() == Level.MUST)) {
            return MUST;
        }
        if (!open.isEmpty()) {
            return EXPLAIN;
        }
        return table.isNothing() ? NOTHING : GOOD;
    }
}
