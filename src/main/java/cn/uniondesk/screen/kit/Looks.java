package cn.uniondesk.screen.kit;

import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the desk looks: the theme, our stylesheet over it, the face, and the scale that everything follows. */
public final class Looks {

    public static final List<Integer> SCALES = List.of(100, 115, 125, 150, 175);
    private static final int BASE = 14;
    private static final List<String> WINDOWS_FACES = List.of("Microsoft YaHei UI", "Microsoft YaHei", "微软雅黑");
    private static final String BUNDLED = "UnionDesk Hei";
    private static final List<String> FILES = List.of("/fonts/UnionDeskHei-Regular.ttf", "/fonts/UnionDeskHei-Bold.ttf");

    private final String family;

    private Looks(String family) {
        this.family = family;
    }

    /** 微软雅黑 where the system has it, else the face that comes with the program. */
    public static Looks ofThisSystem() {
        return WINDOWS_FACES.stream().filter(Font.getFamilies()::contains).findFirst().map(Looks::new).orElseGet(Looks::bundled);
    }

    /** The face that comes with the program: the same everywhere. */
    public static Looks bundled() {
        for (var file : FILES) {
            Objects.requireNonNull(Font.loadFont(Looks.class.getResourceAsStream(file), BASE), file);
        }
        return new Looks(BUNDLED);
    }

    /** @param percent 100 to 175 */
    public void dress(Scene scene, int percent) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var own = Objects.requireNonNull(Looks.class.getResource("/style/desk.css")).toExternalForm();
        scene.getStylesheets().setAll(own, sheet(percent));
    }

    /** Sizes of icons cannot follow the letters by themselves: an icon is a letter of its own face. */
    private static final String SIZES = """
            .root { -fx-font-family: "%s"; -fx-font-size: %dpx; }
            .ikonli-font-icon { -fx-icon-size: %dpx; }
            .badge .ikonli-font-icon, .field-message .ikonli-font-icon { -fx-icon-size: %dpx; }
            .empty-state .ikonli-font-icon { -fx-icon-size: %dpx; }
            """;

    /** As a sheet and not as a style of the root, so that menus and tooltips follow as well. */
    private String sheet(int percent) {
        var text = SIZES.formatted(family, size(BASE, percent), size(18, percent), size(15, percent), size(42, percent));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long size(int base, int percent) {
        return Math.round(base * percent / 100.0);
    }
}
