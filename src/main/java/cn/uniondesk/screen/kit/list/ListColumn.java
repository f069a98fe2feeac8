package cn.uniondesk.screen.kit.list;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/**
 * A column of a list.
 *
 * @param name the name by which the list is sorted, and under which its width is remembered
 * @param key key of its heading
 * @param text what a row shows in it, as it is copied too
 * @param whole the same with nothing masked, for the unit whose records they are; null where the text is that
 * @param picture what is seen instead of the text, null for the text alone
 * @param width in the height of a letter
 * @param figures whether it holds figures, which stand to the right
 * @param sorted whether the list can be ordered by it
 * @param shown whether it is seen before the clerk chooses
 */
public record ListColumn<T>(
        String name,
        String key,
        Function<T, String> text,
        Function<T, String> whole,
        Function<T, Node> picture,
        double width,
        boolean figures,
        boolean sorted,
        boolean shown) {

    public static <T> ListColumn<T> text(String name, String key, double width, Function<T, String> text) {
        return new ListColumn<>(name, key, text, null, null, width, false, false, true);
    }

    /** What is sensitive: masked in sight, empty where nothing is known, and whole for the unit whose records these are. */
    public static <T> ListColumn<T> masked(
            String name, String key, double width, UnaryOperator<String> mask, Function<T, String> whole) {
        Function<T, String> known = row -> Objects.requireNonNullElse(whole.apply(row), "");
        return ListColumn.<T>text(name, key, width, row -> mask.apply(known.apply(row))).masking(known);
    }

    public static <T> ListColumn<T> figures(String name, String key, double width, Function<T, String> text) {
        return new ListColumn<>(name, key, text, null, null, width, true, false, true);
    }

    public ListColumn<T> sortable() {
        return new ListColumn<>(name, key, text, whole, picture, width, figures, true, shown);
    }

    public ListColumn<T> seen(Function<T, Node> as) {
        return new ListColumn<>(name, key, text, whole, as, width, figures, sorted, shown);
    }

    /** Offered by the chooser, not seen at first. */
    public ListColumn<T> hidden() {
        return new ListColumn<>(name, key, text, whole, picture, width, figures, sorted, false);
    }

    /** What is masked of it in sight, to be seen whole by the unit whose records these are. */
    public ListColumn<T> masking(Function<T, String> all) {
        return new ListColumn<>(name, key, text, all, picture, width, figures, sorted, shown);
    }

    String whole(T row) {
        return (whole == null ? text : whole).apply(row);
    }
}
