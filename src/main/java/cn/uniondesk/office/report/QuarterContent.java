package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Office;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Everything that a quarter's workbook says.
 *
 * @param changes figures that differ from those of the submission before, empty for the first
 * @param details hands over the rows of a sheet
 */
public record QuarterContent(
        Office office,
        Submission submission,
        List<TableFigures> tables,
        Verdict verdict,
        List<FigureChange> changes,
        ReportWords words,
        BiConsumer<DetailSheet, Consumer<DetailRow>> details) {

    /** A figure of a revision and what it was. */
    public record FigureChange(CellKey cell, Figure before, Figure after) {}

    public QuarterContent {
        tables = List.copyOf(tables);
        changes = List.copyOf(changes);
    }
}
