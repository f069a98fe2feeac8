package cn.uniondesk.office.form;

import java.nio.file.Path;

/** Forms on paper: each is one PDF, the same whether it is saved, previewed or printed. */
public interface PrintedForms {

    /** The PDF of a form. Fails where a character cannot be printed or the template is wrong, naming both. */
    byte[] pdf(FormContent content);

    /** Writes the PDF of a form to a file, which appears whole or not at all. */
    void write(FormContent content, Path target);
}
