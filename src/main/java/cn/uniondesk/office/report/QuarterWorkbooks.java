package cn.uniondesk.office.report;

import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.util.List;

/** The quarter workbook as a file. */
public interface QuarterWorkbooks {

    /**
     * Writes the workbook beside its place in the folder and compares it with what was to be written. Fails where the
     * folder cannot be written to; then nothing is left of it.
     */
    Ready prepare(QuarterContent content, Path folder, Progress progress);

    /** A workbook that was written and compared and does not stand in its place yet; closing takes away what never stood. */
    interface Ready extends AutoCloseable {

        /**
         * Puts it there under the name and runs what must follow; if that fails, the folder is as it was. Fails where
         * another program holds the file open: then the second argument of the failure is a name that is free.
         */
        Path stand(String fileName, Runnable then);

        @Override
        void close();
    }

    /** Every cell that is no longer as it was written; empty for a file as it left the office. */
    List<Edit> edits(Path file);

    /**
     * @param address as spreadsheets name it, such as F12; empty where the cell or its row is gone
     * @param was empty where only a check sum was kept
     */
    record Edit(String sheet, String address, String row, String column, String was, String now) {}
}
