package cn.uniondesk.office.form;

import java.nio.file.Path;

/** Signature sheets and bank lists as workbooks, because banks take those. */
public interface SheetFiles {

    /** Writes F09 as a workbook, which appears whole or not at all; document and card numbers are text. */
    void write(PaymentRosterForm roster, String title, Path target);

    /** Writes F11 as a workbook, alike; card numbers stand without blanks, as banks read them. */
    void write(BankListForm list, String title, Path target);
}
