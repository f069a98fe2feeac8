package cn.uniondesk.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder that holds the office's data when none is named. */
public final class DataHome {

    private DataHome() {}

    /** {@code UNIONDESK_HOME}, else the place where this system keeps an application's local data. */
    public static Path ofUser(Map<String, String> environment) {
        var named = environment.getOrDefault("UNIONDESK_HOME", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var user = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? user.resolve("AppData/Local") : Path.of(local)).resolve("UnionDesk");
        }
        if (system.startsWith("mac")) {
            return user.resolve("Library/Application Support/UnionDesk");
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? user.resolve(".local/share") : Path.of(data)).resolve("uniondesk");
    }
}
