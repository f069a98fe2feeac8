package cn.uniondesk.office.intake.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell as the sender's file holds it. A formula is its cached value. */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    /** What a repair shows as the value before it. */
    String raw();

    default boolean isEmpty() {
        return raw().isBlank();
    }

    record Empty() implements Cell {
        @Override
        public String raw() {
            return "";
        }
    }

    record Text(String raw) implements Cell {}

    /** @param raw the figure as the file spells it, perhaps {@code 1.10101199001E17} */
    record Figure(BigDecimal value, String raw) implements Cell {}

    /** A figure that the file formats as a day. */
    record Day(LocalDate day, String raw) implements Cell {}

    record Truth(boolean value) implements Cell {
        @Override
        public String raw() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error such as {@code #N/A}. */
    record Broken(String raw) implements Cell {}

    static Cell text(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }
}
