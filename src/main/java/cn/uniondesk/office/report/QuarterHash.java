package cn.uniondesk.office.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over the canonical content of a submission: office, period, rule book, every figure and every detail row, in
 * an order that is the same however the store numbers its records. It can be computed again from the manifest alone.
 */
public final class QuarterHash {

    private static final int ROW_PART = 32;

    private final List<String> lines = new ArrayList<>();

    public QuarterHash(String officeCode, String period, String rulebook) {
        lines.add("office=" + officeCode);
        lines.add("period=" + period);
        lines.add("rulebook=" + rulebook);
    }

    public void figure(String dottedCell, String canonical) {
        lines.add("cell." + dottedCell + "=" + canonical);
    }

    /** The first part of a row's seal: the second follows from the row. */
    public void row(String sheet, String seal) {
        lines.add("row." + sheet + "=" + seal.substring(0, Math.min(ROW_PART, seal.length())));
    }

    public String hex() {
        Collections.sort(lines);
        var digest = DetailRow.sha256();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
