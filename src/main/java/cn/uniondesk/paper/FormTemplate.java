package cn.uniondesk.paper;

import cn.uniondesk.office.acts.Failure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form's template: XHTML in which double braces name what the form says.
 *
 * <pre>
 * {{household.headName}}                  the text
 * {{household.address 120x9@10.5 "家庭住址"}} set into 120 x 9 mm from 10.5 points down to 9, the rest to the 续页
 * {{#family 1-6}} ... {{/family}}         once for each row, here of rows 1 to 6, blank ones where there are fewer
 * {{?family 7}} ... {{/family}}           if there is a seventh row; {{?x}} if x is not blank or is ticked
 * {{^x}} ... {{/x}}                       if x is blank or not ticked; {{^family 7}} if there is no seventh row
 * {{pages rows full=120 last=100 row=11 padding=2 sum=amount}} ... {{/pages}}
 *                                         once for each page that the rows fill, by their measured heights in mm
 * {{#continued}} ... {{/continued}}       what did not fit: mark, label, text; stands last
 * </pre>
 */
record FormTemplate(String name, List<Part> parts) {

    sealed interface Part {}

    record Markup(String html) implements Part {}

    /** A text of the form; width and height in mm are 0 where the page may flow, the size is in points. */
    record Field(String name, double width, double height, double size, String label) implements Part {
        boolean isSet() {
            return width > 0;
        }
    }

    record Repeat(String name, int first, int last, List<Part> parts) implements Part {}

    record Present(String name, int row, List<Part> parts) implements Part {}

    record Absent(String name, int row, List<Part> parts) implements Part {}

    /** Rows cut into pages; heights in mm, {@code sum} names the money that each page adds up. */
    record Pages(String name, double full, double last, double row, double padding, String sum, List<Part> parts)
            implements Part {}

    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern FIELD = Pattern.compile(
            "([\\w.]+)(?:\\s+" + NUMBER + "(?:x" + NUMBER + ")?(?:@" + NUMBER + ")?)?(?:\\s+\"([^\"]*)\")?");
    private static final Pattern BLOCK = Pattern.compile("([#?^])([\\w.]+)(?:\\s+(\\d+)(-)?(\\d+)?)?");
    private static final Pattern PAGES = Pattern.compile("pages\\s+([\\w.]+)((?:\\s+\\w+=[\\w.]+)*)");
    private static final double USUAL_SIZE = 10.5;

    static FormTemplate parse(String name, String source) {
        return new FormTemplate(name, new Reading(name).read(source));
    }

    /** One pass over a template's source; the open blocks are on a stack. */
    private static final class Reading {
        private final String template;
        private final Deque<List<Part>> parts = new ArrayDeque<>();
        private final Deque<String> open = new ArrayDeque<>();

        Reading(String template) {
            this.template = template;
            parts.push(new ArrayList<>());
        }

        List<Part> read(String source) {
            var braces = BRACES.matcher(source);
            int end = 0;
            while (braces.find()) {
                parts.peek().add(new Markup(source.substring(end, braces.start())));
                take(braces.group(1).strip());
                end = braces.end();
            }
            parts.peek().add(new Markup(source.substring(end)));
            if (!open.isEmpty()) {
                throw broken(open.peek());
            }
            return List.copyOf(parts.peek());
        }

        private void take(String words) {
            if (words.startsWith("/")) {
                close(words.substring(1).strip());
                return;
            }
            var field = FIELD.matcher(words);
            var block = BLOCK.matcher(words);
            var pages = PAGES.matcher(words);
            if (block.matches()) {
                openBlock(block.group(2), block(block));
            } else if (pages.matches()) {
                openBlock("pages", pages(pages));
            } else if (field.matches()) {
                parts.peek().add(new Field(
                        field.group(1), number(field.group(2), 0), number(field.group(3), 0),
                        number(field.group(4), USUAL_SIZE), field.group(5) == null ? "" : field.group(5)));
            } else {
                throw broken(words);
            }
        }

        private void openBlock(String name, Part part) {
            parts.peek().add(part);
            parts.push(switch (part) {
                case Repeat repeat -> repeat.parts();
                case Present present -> present.parts();
                case Absent absent -> absent.parts();
                case Pages pages -> pages.parts();
                case Markup _, Field _ -> throw new IllegalStateException(name);
            });
            open.push(name);
        }

        private void close(String name) {
            if (!name.equals(open.poll())) {
                throw broken("/" + name);
            }
            parts.pop();
        }

        private Part block(Matcher words) {
            int first = words.group(3) == null ? 1 : Integer.parseInt(words.group(3));
            return switch (words.group(1)) {
                case "#" -> new Repeat(
                        words.group(2), first, words.group(5) == null ? 0 : Integer.parseInt(words.group(5)),
                        new ArrayList<>());
                case "?" -> new Present(words.group(2), first, new ArrayList<>());
                default -> new Absent(words.group(2), first, new ArrayList<>());
            };
        }

        private Part pages(Matcher words) {
            Map<String, String> sizes = Arrays.stream(words.group(2).strip().split("\\s+"))
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : "", (a, b) -> b));
            double full = size(sizes, "full");
            return new Pages(
                    words.group(1), full, sizes.containsKey("last") ? size(sizes, "last") : full, size(sizes, "row"),
                    size(sizes, "padding"), sizes.getOrDefault("sum", ""), new ArrayList<>());
        }

        private double size(Map<String, String> sizes, String key) {
            try {
                return Double.parseDouble(sizes.getOrDefault(key, ""));
            } catch (NumberFormatException unreadable) {
                throw broken("pages " + key);
            }
        }

        private static double number(String text, double otherwise) {
            return text == null ? otherwise : Double.parseDouble(text);
        }

        private Failure broken(String words) {
            return new Failure("PAPER_TEMPLATE_BROKEN", template, "{{" + words + "}}");
        }
    }
}
