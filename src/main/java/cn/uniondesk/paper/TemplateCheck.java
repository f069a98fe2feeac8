package cn.uniondesk.paper;

import cn.uniondesk.paper.FormTemplate.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the names in a template that its form does not have, or not as a text or a list; needs no record. */
final class TemplateCheck {

    private final Set<String> unknown = new LinkedHashSet<>();

    private TemplateCheck() {}

    /** The unknown names in the order of the template. */
    static List<String> unknownFields(FormTemplate template, Class<?> content) {
        var check = new TemplateCheck();
        check.walk(template.parts(), List.of(
                TemplateNames.of(content), TemplateNames.of(Filler.Continuations.class), TemplateNames.of(Filler.Page.class)));
        return List.copyOf(check.unknown);
    }

    private void walk(List<Part> parts, List<TemplateNames> known) {
        for (var part : parts) {
            switch (part) {
                case FormTemplate.Markup _ -> { }
                case FormTemplate.Field field -> look(field.name(), known.stream().anyMatch(names -> names.isText(field.name())));
                case FormTemplate.Repeat repeat -> walk(repeat.parts(), rows(repeat.name(), known));
                case FormTemplate.Present present -> {
                    look(present.name(), has(present.name(), known));
                    walk(present.parts(), known);
                }
                case FormTemplate.Absent absent -> {
                    look(absent.name(), has(absent.name(), known));
                    walk(absent.parts(), known);
                }
                case FormTemplate.Pages pages -> {
                    var row = rows(pages.name(), known).getFirst();
                    look(pages.sum(), pages.sum().isEmpty() || row.isMoney(pages.sum()));
                    walk(pages.parts(), inside(TemplateNames.of(Filler.PageOfRows.class), known));
                }
            }
        }
    }

    private void look(String name, boolean fits) {
        if (!fits) {
            unknown.add(name);
        }
    }

    private static boolean has(String name, List<TemplateNames> known) {
        return known.stream().anyMatch(names -> names.has(name));
    }

    private List<TemplateNames> rows(String name, List<TemplateNames> known) {
        var rows = known.stream().filter(names -> names.has(name)).findFirst().flatMap(names -> names.rows(name));
        if (rows.isEmpty()) {
            unknown.add(name);
            return known;
        }
        return inside(rows.get(), known);
    }

    private static List<TemplateNames> inside(TemplateNames names, List<TemplateNames> known) {
        var all = new ArrayList<>(List.of(names));
        all.addAll(known);
        return all;
    }
}
