package cn.uniondesk.screen.kit;

import java.net.URL;
import java.util.Objects;

/** An FXML file of the desk, by its name without ending; refuses one that is not there. */
public record Fxml(String name) {

    public static final Fxml SETUP = new Fxml("setup");
    public static final Fxml UNLOCK = new Fxml("unlock");
    public static final Fxml SHELL = new Fxml("shell");
    public static final Fxml SEARCH = new Fxml("search");

    public Fxml {
        address(name);
    }

    URL address() {
        return address(name);
    }

    private static URL address(String name) {
        var file = "/fxml/" + name + ".fxml";
        return Objects.requireNonNull(Fxml.class.getResource(file), file);
    }
}
