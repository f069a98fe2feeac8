package cn.uniondesk.office.structure;

import java.nio.file.Path;

/** The structure table as a workbook of its own; it is not among the sheets that the district takes in. */
public interface StructureFiles {

    /** Writes the table whole or not at all. Fails where the folder cannot be written to or the file is held open. */
    Path write(Structure structure, Path file);
}
