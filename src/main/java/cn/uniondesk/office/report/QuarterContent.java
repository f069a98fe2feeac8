package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Office;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything that a quarter's workbook says.
 *
 * @param changes figures that differ from those of the submission before, empty for the first
 * @param details hands over the rows of a sheet
 */
public record QuarterContent(
        Office office,
        Submission submission,
        UploadCheck.Reading reading,
        List<FigureChange> changes,
        ReportWords words,
        BiConsumer<DetailSheet, Consumer<DetailRow>> details) {

    /** A figure of a revision and what it was. */
    public record FigureChange(CellKey cell, Figure before, Figure after) {}

    public QuarterContent {
        changes = List.copyOf(changes);
    }

    public List<TableFigures> tables() {
        return reading.tables();
    }

    public Verdict verdict() {
        return reading.verdict();
    }

    /** The sheets of rows in the order in which they are sealed: the check's, then those of the areas. */
    public List<DetailSheet> sheets() {
        return sheets(reading);
    }

    static List<DetailSheet> sheets(UploadCheck.Reading reading) {
        return Stream.concat(Stream.of(DetailSheet.CHECK), reading.details().stream()).toList();
    }
}
