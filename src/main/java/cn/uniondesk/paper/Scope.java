package cn.uniondesk.paper;

import cn.uniondesk.office.values.Money;
import java.util.List;

/**
 * What the names of a template mean at one place: those of the row, then those around it. The template has been checked
 * before, so a name that does not fit here is a fault of the program.
 *
 * @param value the record that is read, null for a row that is printed empty
 * @param replaced a list that is read as {@code replacement} here, such as the rows of one page
 */
record Scope(TemplateNames names, Object value, Scope outer, String replaced, List<?> replacement) {

    static Scope of(Object value, Scope outer) {
        return new Scope(TemplateNames.of(value.getClass()), value, outer, "", List.of());
    }

    Scope row(TemplateNames kind, Object row) {
        return new Scope(kind, row, this, "", List.of());
    }

    Scope replacing(String list, List<?> rows) {
        return new Scope(names, value, outer, list, rows);
    }

    /** A text as the record has it, money in yuan with two decimals, blank in an empty row. */
    String text(String name) {
        return switch (read(name)) {
            case null -> "";
            case String text -> text;
            case Money money -> money.text();
            case Object _ -> throw new IllegalStateException(name + " is no text");
        };
    }

    List<?> list(String name) {
        return switch (read(name)) {
            case null -> List.of();
            case List<?> rows -> rows;
            case Object _ -> throw new IllegalStateException(name + " is no list");
        };
    }

    /** A ticked box, a text that is not blank, a list with as many rows. */
    boolean present(String name, int rows) {
        return switch (read(name)) {
            case null -> false;
            case Boolean ticked -> ticked;
            case String text -> !text.isBlank();
            case List<?> list -> list.size() >= rows;
            case Object _ -> true;
        };
    }

    /** Whether the name means a text here; of a template that was not checked. */
    boolean hasText(String name) {
        return names.has(name) ? names.isText(name) : outer != null && outer.hasText(name);
    }

    boolean hasList(String name) {
        return name.equals(replaced) || (names.has(name) ? names.rows(name).isPresent() : outer != null && outer.hasList(name));
    }

    boolean knows(String name) {
        return name.equals(replaced) || names.has(name) || outer != null && outer.knows(name);
    }

    TemplateNames rowNames(String name) {
        return names.has(name) ? names.rows(name).orElseThrow() : around(name).rowNames(name);
    }

    Object read(String name) {
        if (name.equals(replaced)) {
            return replacement;
        }
        if (names.has(name)) {
            return value == null ? null : names.read(value, name);
        }
        return around(name).read(name);
    }

    private Scope around(String name) {
        if (outer == null) {
            throw new IllegalStateException(name + " is not known");
        }
        return outer;
    }
}
