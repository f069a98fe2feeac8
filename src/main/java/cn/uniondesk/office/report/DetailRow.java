package cn.uniondesk.office.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** A row of a detail sheet. Its seal is asked for by the freeze, the sheet and the reading back: it is made once. */
public final class DetailRow {

    private static final String BETWEEN = "\u001f";

    private final String key;
    private final List<String> cells;
    private String seal;

    /**
     * @param key tells the row from the others of the sheet
     * @param cells canonical texts, one a column; an empty one is a blank, and what no cell can hold is replaced
     */
    public DetailRow(String key, List<String> cells) {
        this.key = key;
        this.cells = cells.stream().map(CellLimits::of).toList();
    }

    public String key() {
        return key;
    }

    public List<String> cells() {
        return cells;
    }

    /**
     * 行印: 32 hexadecimal places over the whole row, a colon, and four for each cell. The first part finds an edit, the
     * second says in which cell it was made.
     */
    public String seal() {
        if (seal == null) {
            seal = made();
        }
        return seal;
    }

    private String made() {
        var seal = new StringBuilder(40 + cells.size() * 4);
        var hash = sha256().digest((key + BETWEEN + String.join(BETWEEN, cells)).getBytes(StandardCharsets.UTF_8));
        seal.append(HexFormat.of().formatHex(hash, 0, 16)).append(':');
        var check = new CRC32();
        for (var cell : cells) {
            check.reset();
            check.update(cell.getBytes(StandardCharsets.UTF_8));
            seal.append(HexFormat.of().toHexDigits((short) check.getValue()));
        }
        return seal.toString();
    }

    /** Positions of the cells that a seal does not know; all of them where the seal is of another width. */
    public List<Integer> differing(String seal) {
        var mine = seal();
        var differing = new ArrayList<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            int at = 33 + i * 4;
            if (seal.length() != mine.length() || !seal.regionMatches(at, mine, at, 4)) {
                differing.add(i);
            }
        }
        return differing;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
