package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.util.Map;
import java.util.Optional;

/**
 * What the upload check looks at.
 *
 * @param figures every cell of every table
 * @param frozen figures of the last submission of the quarter before, by {@link CellKey#dotted()}; empty where there
 *     is none
 */
record Audit(Period period, Map<CellKey, Figure> figures, Map<String, Figure> frozen) {

    Optional<Figure> figure(CellKey cell) {
        return Optional.ofNullable(figures.get(cell));
    }

    Optional<Figure> frozen(CellKey cell) {
        return Optional.ofNullable(frozen.get(cell.dotted()));
    }
}
