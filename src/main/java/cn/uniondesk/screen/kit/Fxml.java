package cn.uniondesk.screen.kit;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;

/** Every FXML file of the desk. */
public enum Fxml {
    SETUP, UNLOCK, SHELL, SEARCH, HOME, UNIONS, MEMBERS, HOUSEHOLDS, PAYMENTS, CAMPAIGNS, FUNDS, IMPORTS, QUARTER,
    PREVIEW, RULES, SETTINGS;

    URL address() {
        var file = "/fxml/" + name().toLowerCase(Locale.ROOT) + ".fxml";
        return Objects.requireNonNull(Fxml.class.getResource(file), file);
    }
}
