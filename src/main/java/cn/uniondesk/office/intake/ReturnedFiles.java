package cn.uniondesk.office.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * Writes a sender's own file with marks: the cells red, each with its comment. What came as .xls or text goes back as
 * an .xlsx. The target appears whole or not at all; fails with {@code import.marked} where it cannot be written.
 */
public interface ReturnedFiles {

    /**
     * A cell to be marked.
     *
     * @param row physical row, from 1
     * @param column from 0
     */
    record Mark(String sheet, int row, int column, String comment) {}

    void write(Path source, Path target, List<Mark> marks);
}
