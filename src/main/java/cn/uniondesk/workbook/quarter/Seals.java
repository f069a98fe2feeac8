package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Figure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts into the manifest what a sheet holds. A control total is the number of figures or rows, a semicolon, and the sum
 * of the figures or of the money in the rows.
 */
final class Seals {

    private final QuarterManifest manifest;
    private long count;
    private BigDecimal sum = BigDecimal.ZERO.setScale(2);

    Seals(QuarterManifest manifest) {
        this.manifest = manifest;
    }

    void table(String code, Map<CellKey, Figure> figures) {
        new TreeMap<>(figures).forEach((cell, figure) -> {
            manifest.put(QuarterManifest.CELL + cell.dotted(), figure.canonical());
            count++;
            sum = sum.add(figure.number());
        });
        total(code);
    }

    void row(DetailSheet kind, DetailRow row) {
        manifest.put(QuarterManifest.ROW + kind.code() + "." + row.key(), row.seal());
        count++;
        for (int i = 0; i < kind.columns().size(); i++) {
            if (kind.columns().get(i).form() == DetailSheet.Form.MONEY && !row.cells().get(i).isEmpty()) {
                sum = sum.add(new BigDecimal(row.cells().get(i)));
            }
        }
    }

    void total(DetailSheet kind) {
        total(kind.code());
    }

    private void total(String sheet) {
        manifest.put(QuarterManifest.TOTAL + sheet, count + ";" + sum.toPlainString());
    }
}
