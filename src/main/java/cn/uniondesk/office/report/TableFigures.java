package cn.uniondesk.office.report;

import java.util.Map;

/** A table with its figures of a quarter. */
public record TableFigures(ReportTable table, Map<CellKey, Figure> figures) {

    public TableFigures {
        figures = Map.copyOf(figures);
    }

    /** Null where the line does not have the column. */
    public Figure figure(ReportTable.Line line, ReportTable.Column column) {
        return figures.get(table.cell(line, column));
    }

    /** 零报告: nothing happened and nothing stands. */
    public boolean isNothing() {
        return figures.values().stream().allMatch(figure -> figure.amount() == 0);
    }
}
