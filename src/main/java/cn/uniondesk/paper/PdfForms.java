package cn.uniondesk.paper;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.PrintedForms;
import cn.uniondesk.office.form.TemplateFiles;
import cn.uniondesk.work.Progress;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Forms as PDF. A form is made whole or not at all: every character is looked up before anything is set, and one that no
 * face can show is named.
 */
public final class PdfForms implements PrintedForms, TemplateFiles {

    private final Templates templates;
    private final PdfRenderer renderer = new PdfRenderer();

    public PdfForms(Templates templates) {
        this.templates = templates;
    }

    @Override
    public byte[] pdf(List<? extends FormContent> papers, Progress progress) {
        return set(papers, templates::of, progress);
    }

    @Override
    public byte[] preview(List<? extends FormContent> papers, Progress progress) {
        return set(papers, templates::read, progress);
    }

    private byte[] set(List<? extends FormContent> papers, Function<Form, FormTemplate> template, Progress progress) {
        var form = papers.getFirst().form();
        if (papers.stream().anyMatch(paper -> paper.form() != form)) {
            throw new IllegalArgumentException("papers of several forms");
        }
        var unprintable = new LinkedHashSet<String>();
        papers.forEach(paper -> unprintable.addAll(unprintable(paper)));
        if (!unprintable.isEmpty()) {
            throw new Failure("PAPER_CHARACTER", String.join("", unprintable));
        }
        try {
            return new PaperBatch(template.apply(form), renderer).pdf(papers, progress);
        } catch (IOException | XRRuntimeException unreadable) {
            throw new Failure("PAPER_TEMPLATE_UNREADABLE", unreadable, form.code() + ".html");
        }
    }

    @Override
    public void write(List<? extends FormContent> papers, Path target, Progress progress) {
        var pdf = pdf(papers, progress);
        Path unfinished = null;
        try {
            unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), ".form", ".pdf");
            Files.write(unfinished, pdf);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new Failure("PAPER_WRITE", refused, String.valueOf(target.getFileName()));
        } finally {
            remove(unfinished);
        }
    }

    /** The characters of a form that no face can show. */
    public Set<String> unprintable(FormContent content) {
        var printable = new PrintableText(Glyphs.ofText());
        var missing = new LinkedHashSet<String>();
        TemplateNames.texts(content).forEach(text -> missing.addAll(printable.missing(text)));
        return missing;
    }

    @Override
    public Finding look(Form form) {
        boolean own = templates.isOwn(form);
        try {
            return new Finding(own, unknownFields(form), "");
        } catch (Failure broken) {
            return new Finding(own, List.of(), String.join(" ", broken.arguments()));
        }
    }

    /** The names in the form's template that the form does not have: for the district that changes one. */
    List<String> unknownFields(Form form) {
        return TemplateCheck.unknownFields(templates.read(form), form.content());
    }

    private static void remove(Path unfinished) {
        try {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException left) {
            unfinished.toFile().deleteOnExit();
        }
    }
}
