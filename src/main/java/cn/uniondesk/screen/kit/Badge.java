package cn.uniondesk.screen.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state: always a colour, an icon and a word together. */
public final class Badge extends Label {

    /** What a state asks of the clerk. */
    public enum Level {
        /** 必改 */
        MUST("mdoal-error_outline"),
        /** 需说明 */
        EXPLAIN("mdomz-report_problem"),
        /** 提示 */
        NOTE("mdoal-info"),
        /** 通过 */
        GOOD("mdoal-check_circle"),
        PLAIN("mdomz-radio_button_unchecked");

        private final String icon;

        Level(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        String style() {
            return "level-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Badge() {
        this(Level.PLAIN, "");
    }

    public Badge(Level level, String text) {
        getStyleClass().add("badge");
        set(level, text);
    }

    public void set(Level level, String text) {
        setText(text);
        setGraphic(new FontIcon(level.icon()));
        getStyleClass().removeIf(style -> style.startsWith("level-"));
        getStyleClass().add(level.style());
    }
}
