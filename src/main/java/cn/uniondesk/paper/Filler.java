package cn.uniondesk.paper;

import cn.uniondesk.office.values.Money;
import cn.uniondesk.paper.FormTemplate.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fills one template with one form's content. Every text is escaped; a text that has a box is set into it, and what
 * does not fit even at the smallest size goes to the 续页 under a mark.
 */
final class Filler {

    /** What did not fit: it stands behind the form under its mark. */
    record Continuation(String mark, String label, String text) {}

    record Continuations(List<Continuation> continued) {}

    /** What a template may say of the paper itself: {@code paper.code}. */
    record Page(Code paper) {}

    record Code(String code) {}

    /** What a template may say of one page of rows: {@code page.sum}. */
    record PageOfRows(Cut page) {}

    record Cut(String rows, String sum, boolean last) {}

    private final Fit fit;
    private final PrintableText printable;
    private final List<Continuation> continued = new ArrayList<>();
    private double cell;
    private double tallestCell;

    Filler(Fit fit, PrintableText printable) {
        this.fit = fit;
        this.printable = printable;
    }

    String fill(FormTemplate template, Record content) {
        return fill(template, content, "");
    }

    /** @param code what every page of the paper carries */
    String fill(FormTemplate template, Record content, String code) {
        continued.clear();
        var html = new StringBuilder();
        var paper = Scope.of(new Page(new Code(code)), null);
        var around = Scope.of(new Continuations(List.of()), paper).replacing("continued", continued);
        fill(template.parts(), Scope.of(content, around), html);
        return html.toString();
    }

    private void fill(List<Part> parts, Scope scope, StringBuilder html) {
        for (var part : parts) {
            switch (part) {
                case Part unknown when isUnknown(unknown, scope) -> html.append(mark(unknown));
                case FormTemplate.Markup markup -> markup(markup.html(), html);
                case FormTemplate.Field field -> field(field, scope, html);
                case FormTemplate.Repeat repeat -> repeat(repeat, scope, html);
                case FormTemplate.Present present when scope.present(present.name(), present.row()) ->
                    fill(present.parts(), scope, html);
                case FormTemplate.Absent absent when !scope.present(absent.name(), absent.row()) ->
                    fill(absent.parts(), scope, html);
                case FormTemplate.Pages pages -> pages(pages, scope, html);
                case FormTemplate.Present _, FormTemplate.Absent _ -> { }
            }
        }
    }

    /** Only in the preview of a template with faults is anything unknown: other templates are checked before. */
    private static boolean isUnknown(Part part, Scope scope) {
        return switch (part) {
            case FormTemplate.Markup _ -> false;
            case FormTemplate.Field field -> !scope.hasText(field.name());
            case FormTemplate.Repeat repeat -> !scope.hasList(repeat.name());
            case FormTemplate.Present present -> !scope.knows(present.name());
            case FormTemplate.Absent absent -> !scope.knows(absent.name());
            case FormTemplate.Pages pages -> !scope.hasList(pages.name());
        };
    }

    /** What stands in the place of a field that the form does not have. */
    private static String mark(Part part) {
        return part instanceof FormTemplate.Field field ? "【？" + escaped(field.name()) + "】" : "";
    }

    /** Texts in one cell stand below each other: its height is their sum. */
    private void markup(String text, StringBuilder html) {
        if (text.contains("<td")) {
            cell = 0;
        }
        html.append(text);
    }

    private void field(FormTemplate.Field field, Scope scope, StringBuilder html) {
        var text = printable.clean(scope.text(field.name()));
        if (!field.isSet()) {
            html.append(escaped(text).replace("\n", "<br/>"));
            return;
        }
        if (text.isBlank()) {
            return;
        }
        var mark = "（续" + (continued.size() + 1) + "）";
        var setting = field.height() == 0
                ? new Fit.Setting(field.size(), fit.lines(text, field.width(), field.size()), "")
                : fit.set(text, field.width(), field.height(), field.size(), mark);
        if (!setting.rest().isEmpty()) {
            continued.add(new Continuation(mark, field.label(), setting.rest()));
        }
        cell += setting.heightInMm();
        tallestCell = Math.max(tallestCell, cell);
        html.append(setting.lines().stream()
                .map(Filler::escaped)
                .collect(Collectors.joining(
                        "<br/>", "<div class=\"fit\" style=\"font-size:%.1fpt\">".formatted(setting.size()), "</div>")));
    }

    private void repeat(FormTemplate.Repeat repeat, Scope scope, StringBuilder html) {
        var rows = scope.list(repeat.name());
        var kind = scope.rowNames(repeat.name());
        int last = repeat.last() == 0 ? rows.size() : repeat.last();
        for (int row = repeat.first(); row <= last; row++) {
            fill(repeat.parts(), scope.row(kind, row <= rows.size() ? rows.get(row - 1) : null), html);
        }
    }

    private void pages(FormTemplate.Pages pages, Scope scope, StringBuilder html) {
        var given = scope.list(pages.name());
        List<?> rows = given.isEmpty() ? Collections.nCopies((int) (pages.last() / pages.row()), null) : given;
        var heights = rows.stream().map(row -> height(pages, scope, row)).toList();
        int start = 0;
        for (int end : PageCuts.ends(heights, pages.full(), pages.last())) {
            var cut = rows.subList(start, end);
            boolean empty = given.isEmpty();
            var page = new Cut(
                    empty ? "" : Integer.toString(cut.size()), empty ? "" : sum(pages, scope, cut), end == rows.size());
            var names = TemplateNames.of(PageOfRows.class);
            fill(pages.parts(), scope.replacing(pages.name(), cut).row(names, new PageOfRows(page)), html);
            start = end;
        }
    }

    /** Height of one row as it will be set, found by setting it aside. */
    private double height(FormTemplate.Pages pages, Scope scope, Object row) {
        var aside = new Filler(fit, printable);
        var one = scope.replacing(pages.name(), Collections.singletonList(row));
        pages.parts().stream()
                .filter(part -> part instanceof FormTemplate.Repeat repeat && repeat.name().equals(pages.name()))
                .forEach(part -> aside.fill(List.of(part), one, new StringBuilder()));
        return Math.max(pages.row(), aside.tallestCell + pages.padding());
    }

    private static String sum(FormTemplate.Pages pages, Scope scope, List<?> rows) {
        if (pages.sum().isEmpty()) {
            return "";
        }
        var kind = scope.rowNames(pages.name());
        return rows.stream().map(row -> (Money) kind.read(row, pages.sum())).reduce(Money.ZERO, Money::plus).text();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
