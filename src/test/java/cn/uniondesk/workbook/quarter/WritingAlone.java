package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.QuarterContent;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** The writing of a workbook without reading it back, for measuring. */
public final class WritingAlone {

    private WritingAlone() {}

    public static void write(QuarterFiles files, QuarterContent content, OutputStream out) throws IOException {
        files.stream(content, out, Progress.NONE);
    }
}
