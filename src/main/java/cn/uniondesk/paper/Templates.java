package cn.uniondesk.paper;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.form.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a form's template comes from: the district's own ({@code F02.html} in the folder of its templates) or the one
 * that came with the program. Both may use the parts that forms share: the stylesheet by writing {@code {{>form.css}}}, an
 * opinion box by {@code {{>opinion.html box="opinions.street" label="街道总工会意见" height="30"}}}.
 */
public final class Templates {

    private static final Pattern SHARED = Pattern.compile("\\{\\{>([\\w.]+)((?:\\s+\\w+=\"[^\"]*\")*)\\s*}}");
    private static final Pattern WORD = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final Path folder;

    /** @param folder the district's own templates; need not exist */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /** The template of a form. Refuses one that names what the form does not have, with those names. */
    FormTemplate of(Form form) {
        var template = read(form);
        var unknown = TemplateCheck.unknownFields(template, form.content());
        if (!unknown.isEmpty()) {
            throw new Failure("PAPER_TEMPLATE_FIELD", form.code(), String.join("、", unknown));
        }
        return template;
    }

    /** The template with its faults, for a preview that marks them. */
    FormTemplate read(Form form) {
        return FormTemplate.parse(form.code(), whole(source(form.code() + ".html")));
    }

    /** Whether the district gave this form a template of its own. */
    boolean isOwn(Form form) {
        return Files.isRegularFile(folder.resolve(form.code() + ".html"));
    }

    /** The source with the parts that it shares with others, each with the words given to it. */
    private String whole(String source) {
        return SHARED.matcher(source).replaceAll(part -> {
            var text = source(part.group(1));
            var words = WORD.matcher(part.group(2));
            while (words.find()) {
                text = text.replace("$" + words.group(1), words.group(2));
            }
            return Matcher.quoteReplacement(whole(text));
        });
    }

    private String source(String name) {
        var own = folder.resolve(name);
        try {
            if (Files.isRegularFile(own)) {
                return Files.readString(own);
            }
            try (var built = Templates.class.getResourceAsStream("/paper/forms/" + name)) {
                if (built == null) {
                    throw new Failure("PAPER_TEMPLATE_UNREADABLE", name);
                }
                return new String(built.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new Failure("PAPER_TEMPLATE_UNREADABLE", unreadable, name);
        }
    }
}
