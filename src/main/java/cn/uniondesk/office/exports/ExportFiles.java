package cn.uniondesk.office.exports;

import cn.uniondesk.work.Progress;
import java.nio.file.Path;

/** Writes lists as workbooks. */
public interface ExportFiles {

    /**
     * The file appears whole or not at all; every value is text. Gives the number of rows.
     *
     * @param password with which the file is encrypted, its values whole; empty: it opens for everybody, values masked
     */
    long write(ListExport list, String password, Path target, Progress progress);
}
