package cn.uniondesk.office.rulebook;

import java.nio.file.Path;
import java.util.List;

/** Rule books as workbooks that the district's staff can edit. */
public interface RuleBookFiles {

    /** The sheets of a workbook; fails with one sentence where the file is none or is locked by a password. */
    List<SheetText> read(Path file);

    /** Writes the sheets; the file appears whole or not at all. */
    void write(List<SheetText> sheets, Path file);
}
