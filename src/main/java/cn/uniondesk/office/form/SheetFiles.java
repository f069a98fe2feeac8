package cn.uniondesk.office.form;

import java.nio.file.Path;

/** Forms that are workbooks too, because banks take those. */
public interface SheetFiles {

    boolean takes(Form form);

    /** Writes one that is taken as a workbook, which appears whole or not at all; document and card numbers are text. */
    void write(FormContent content, String title, Path target);
}
