package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Everything that a quarter's workbook says.
 *
 * @param rows hands over the rows of a sheet; each sheet is asked for once
 * @param seals the submission; asked when every sheet was handed over, since the rows say whether anything changed
 */
public record QuarterContent(
        Office office, Period period, UploadCheck.Reading reading, ReportWords words, Rows rows, Supplier<Sealed> seals) {

    /** A figure of a revision and what it was. */
    public record FigureChange(CellKey cell, Figure before, Figure after) {}

    /** @param changes figures that differ from those of the submission before, empty for the first */
    public record Sealed(Submission submission, List<FigureChange> changes) {

        public Sealed {
            changes = List.copyOf(changes);
        }
    }

    /** The rows of a sheet, one after the other. */
    public interface Rows {
        void each(DetailSheet sheet, Consumer<DetailRow> row);
    }

    public Sealed sealed() {
        return seals.get();
    }

    public List<TableFigures> tables() {
        return reading.tables();
    }

    public Verdict verdict() {
        return reading.verdict();
    }
}
