package cn.uniondesk.office.report;

import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.util.List;

/** The quarter workbook as a file. */
public interface QuarterWorkbooks {

    /**
     * Writes the workbook under the name into the folder, whole or not at all, and compares it with what was to be
     * written. Fails where the folder cannot be written to, or another program holds the file open: then the second
     * argument of the failure is a name that is free.
     */
    Path write(QuarterContent content, Path folder, String fileName, Progress progress);

    /** Every cell that is no longer as it was written; empty for a file as it left the office. */
    List<Edit> edits(Path file);

    /**
     * @param address as spreadsheets name it, such as F12; empty where the cell or its row is gone
     * @param was empty where only a check sum was kept
     */
    record Edit(String sheet, String address, String row, String column, String was, String now) {}
}
