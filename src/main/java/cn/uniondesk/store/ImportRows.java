package cn.uniondesk.store;

import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.office.intake.TotalLine;
import cn.uniondesk.store.tables.tables.records.ImportRepairRecord;
import cn.uniondesk.store.tables.tables.records.ImportRowRecord;
import cn.uniondesk.store.tables.tables.records.ImportSheetRecord;
import cn.uniondesk.store.tables.tables.records.ImportTotalRecord;
import java.util.ArrayList;
import java.util.List;

/** The lines of an import as rows of tables. */
final class ImportRows {

    static final String WAITING = "open";
    static final String RELEASED = "released";

    private static final String PART = "\u001F";

    private ImportRows() {}

    static List<ImportRowRecord> rows(long batch, List<RowLine> lines, List<String> cells) {
        var rows = new ArrayList<ImportRowRecord>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(batch, lines.get(i), cells.get(i)));
        }
        return rows;
    }

    private static ImportRowRecord row(long batch, RowLine line, String cells) {
        return new ImportRowRecord()
                .setBatchId(batch)
                .setSheet(cut(line.sheet(), 100))
                .setRowNumber((long) line.row())
                .setFate(line.fate().code())
                .setColumnName(cut(line.column(), 200))
                .setCode(line.code())
                .setArguments(arguments(line))
                .setProposal(cut(line.proposal(), 1000))
                .setCells(cells)
                .setHeldState(line.fate() == Fate.HELD ? WAITING : "");
    }

    static String arguments(RowLine line) {
        return cut(String.join(PART, line.arguments()), 4000);
    }

    static RowLine line(ImportRowRecord row) {
        return new RowLine(
                row.getSheet(),
                Math.toIntExact(row.getRowNumber()),
                Codes.constant(Fate.class, row.getFate()),
                row.getColumnName(),
                row.getCode(),
                row.getArguments().isEmpty() ? List.of() : List.of(row.getArguments().split(PART, -1)),
                row.getProposal());
    }

    static ImportRepairRecord repair(long batch, RepairLine line) {
        return new ImportRepairRecord()
                .setBatchId(batch)
                .setSheet(cut(line.sheet(), 100))
                .setRowNumber((long) line.row())
                .setColumnName(cut(line.column(), 200))
                .setField(line.field())
                .setCode(line.code())
                .setFromText(cut(line.from(), 1000))
                .setToText(cut(line.to(), 1000));
    }

    static RepairLine repair(ImportRepairRecord row) {
        return new RepairLine(
                row.getSheet(), Math.toIntExact(row.getRowNumber()), row.getColumnName(), row.getField(), row.getCode(),
                row.getFromText(), row.getToText());
    }

    static ImportTotalRecord total(long batch, TotalLine line) {
        return new ImportTotalRecord()
                .setBatchId(batch)
                .setSheet(cut(line.sheet(), 100))
                .setRowNumber((long) line.row())
                .setColumnName(cut(line.column(), 200))
                .setStated(cut(line.stated(), 60))
                .setCounted(cut(line.counted(), 60))
                .setAgrees(line.agrees());
    }

    static TotalLine total(ImportTotalRecord row) {
        return new TotalLine(
                row.getSheet(), Math.toIntExact(row.getRowNumber()), row.getColumnName(), row.getStated(),
                row.getCounted(), row.getAgrees());
    }

    static ImportSheetRecord sheet(long batch, SheetReport sheet) {
        return new ImportSheetRecord()
                .setBatchId(batch)
                .setKind(sheet.kind())
                .setSheet(cut(sheet.sheet(), 100))
                .setReadCount(sheet.read())
                .setCreatedCount(sheet.created())
                .setUpdatedCount(sheet.updated())
                .setUnchangedCount(sheet.unchanged())
                .setHeldCount(sheet.held())
                .setIgnoredCount(sheet.ignored())
                .setUnmapped(cut(String.join(PART, sheet.unmapped()), 2000));
    }

    static SheetReport sheet(ImportSheetRecord row) {
        return new SheetReport(
                row.getKind(), row.getSheet(), row.getReadCount(), row.getCreatedCount(),
                row.getUpdatedCount(), row.getUnchangedCount(), row.getHeldCount(), row.getIgnoredCount(),
                row.getUnmapped().isEmpty() ? List.of() : List.of(row.getUnmapped().split(PART)));
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
