package cn.uniondesk.paper;

import cn.uniondesk.paper.Template.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the names in a template that its form does not have, or not as a text or a list; needs no record. */
final class TemplateCheck {

    private final Set<String> unknown = new LinkedHashSet<>();

    private TemplateCheck() {}

    /** The unknown names in the order of the template. */
    static List<String> unknownFields(Template template, Class<?> content) {
        var check = new TemplateCheck();
        check.walk(template.parts(), List.of(
                Names.of(content), Names.of(Filler.Continuations.class), Names.of(Filler.Page.class)));
        return List.copyOf(check.unknown);
    }

    private void walk(List<Part> parts, List<Names> known) {
        for (var part : parts) {
            switch (part) {
                case Template.Markup _ -> { }
                case Template.Field field -> look(field.name(), known.stream().anyMatch(names -> names.isText(field.name())));
                case Template.Repeat repeat -> walk(repeat.parts(), rows(repeat.name(), known));
                case Template.Present present -> {
                    look(present.name(), has(present.name(), known));
                    walk(present.parts(), known);
                }
                case Template.Absent absent -> {
                    look(absent.name(), has(absent.name(), known));
                    walk(absent.parts(), known);
                }
                case Template.Pages pages -> {
                    var row = rows(pages.name(), known).getFirst();
                    look(pages.sum(), pages.sum().isEmpty() || row.isMoney(pages.sum()));
                    walk(pages.parts(), inside(Names.of(Filler.PageOfRows.class), known));
                }
            }
        }
    }

    private void look(String name, boolean fits) {
        if (!fits) {
            unknown.add(name);
        }
    }

    private static boolean has(String name, List<Names> known) {
        return known.stream().anyMatch(names -> names.has(name));
    }

    private List<Names> rows(String name, List<Names> known) {
        var rows = known.stream().filter(names -> names.has(name)).findFirst().flatMap(names -> names.rows(name));
        if (rows.isEmpty()) {
            unknown.add(name);
            return known;
        }
        return inside(rows.get(), known);
    }

    private static List<Names> inside(Names names, List<Names> known) {
        var all = new ArrayList<>(List.of(names));
        all.addAll(known);
        return all;
    }
}
