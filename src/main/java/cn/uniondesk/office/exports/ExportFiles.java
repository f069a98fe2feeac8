package cn.uniondesk.office.exports;

import cn.uniondesk.work.Progress;
import java.nio.file.Path;

/** Writes lists as workbooks. */
public interface ExportFiles {

    /** The file appears whole or not at all; every value is text. Gives the number of rows. */
    long write(ListExport list, Path target, Progress progress);
}
