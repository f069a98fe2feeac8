package cn.uniondesk.office.report;

/** Where a figure stands, however the form is laid out: table, row and column by their keys. */
public record CellKey(String table, String row, String column) implements Comparable<CellKey> {

    /** No cell at all. */
    public static final CellKey NONE = new CellKey("", "", "");

    /** As the check names it: {@code deep/closing.households}. */
    public String cell() {
        return row + "/" + column;
    }

    /** As templates and the manifest name it: {@code T02.deep.closing.households}. */
    public String dotted() {
        return table + "." + row + "." + column;
    }

    @Override
    public int compareTo(CellKey other) {
        return dotted().compareTo(other.dotted());
    }
}
