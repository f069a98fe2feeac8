package cn.uniondesk.office.form;

import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.util.List;

/** Forms on paper: each is one PDF, the same whether it is saved, previewed or printed. */
public interface PrintedForms {

    /**
     * The PDF of papers of one form, one behind the other, each with its own page numbers. Progress counts papers. Fails
     * where a character cannot be printed or the template is wrong, naming both.
     */
    byte[] pdf(List<? extends FormContent> papers, Progress progress);

    /**
     * The same to be looked at alone: names in a district's template that the form does not have are marked where they stand
     * instead of refused.
     */
    byte[] preview(List<? extends FormContent> papers, Progress progress);

    /** Writes the PDF of papers of one form to a file, which appears whole or not at all. */
    void write(List<? extends FormContent> papers, Path target, Progress progress);

    default byte[] pdf(FormContent content) {
        return pdf(List.of(content), Progress.NONE);
    }

    default void write(FormContent content, Path target) {
        write(List.of(content), target, Progress.NONE);
    }
}
