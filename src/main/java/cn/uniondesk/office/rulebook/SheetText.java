package cn.uniondesk.office.rulebook;

import java.util.List;

/** A sheet as texts, row by row from the first row of the file on; days are written yyyy-MM-dd. */
public record SheetText(String title, List<List<String>> rows) {
    public SheetText {
        rows = List.copyOf(rows);
    }
}
