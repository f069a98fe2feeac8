package cn.uniondesk.paper;

import cn.uniondesk.office.Failure;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.PrintedForms;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Forms as PDF. A form is made whole or not at all: every character is looked up before anything is set, and one that no
 * face can show is named.
 */
public final class Papers implements PrintedForms {

    private final Templates templates;
    private final PdfRenderer renderer = new PdfRenderer();

    public Papers(Templates templates) {
        this.templates = templates;
    }

    /** The PDF of a form. Fails where a character cannot be printed or the template is wrong, naming both. */
    @Override
    public byte[] pdf(FormContent content) {
        var template = templates.of(content.form());
        var unprintable = unprintable(content);
        if (!unprintable.isEmpty()) {
            throw new Failure("PAPER_CHARACTER", String.join("", unprintable));
        }
        var glyphs = Glyphs.ofText();
        var html = new Filler(new Fit(glyphs), new PrintableText(glyphs)).fill(template, (Record) content);
        try {
            return renderer.pdf(html);
        } catch (IOException | XRRuntimeException unreadable) {
            throw new Failure("PAPER_TEMPLATE_UNREADABLE", unreadable, content.form().name() + ".html");
        }
    }

    /** Writes the PDF of a form to a file, which appears whole or not at all. */
    @Override
    public void write(FormContent content, Path target) {
        var pdf = pdf(content);
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
        Names.texts(content).forEach(text -> missing.addAll(printable.missing(text)));
        return missing;
    }

    /** The names in the form's template that the form does not have: for the district that changes one. */
    public List<String> unknownFields(Form form) {
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
