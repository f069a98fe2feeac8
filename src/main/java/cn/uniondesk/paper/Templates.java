package cn.uniondesk.paper;

import cn.uniondesk.office.Failure;
import cn.uniondesk.office.form.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a form's template comes from: the district's own ({@code F02.html} in the folder of its templates) or the one
 * that came with the program. Both may use the shared stylesheet by writing {@code {{>form.css}}}.
 */
public final class Templates {

    private static final String STYLE = "form.css";

    private final Path folder;

    /** @param folder the district's own templates; need not exist */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /** The template of a form. Refuses one that names what the form does not have, with those names. */
    Template of(Form form) {
        var template = read(form);
        var unknown = TemplateCheck.unknownFields(template, form.content());
        if (!unknown.isEmpty()) {
            throw new Failure("PAPER_TEMPLATE_FIELD", form.name(), String.join("、", unknown));
        }
        return template;
    }

    Template read(Form form) {
        var name = form.name() + ".html";
        return Template.parse(form.name(), source(name).replace("{{>" + STYLE + "}}", source(STYLE)));
    }

    private String source(String name) {
        var own = folder.resolve(name);
        try {
            if (Files.isRegularFile(own)) {
                return Files.readString(own);
            }
            try (var built = Templates.class.getResourceAsStream("/paper/forms/" + name)) {
                return new String(built.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new Failure("PAPER_TEMPLATE_UNREADABLE", unreadable, name);
        }
    }
}
