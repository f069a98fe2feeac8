package cn.uniondesk.command;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command understands: where the office's data lie, who asks, and how to answer. */
final class CommonOptions {

    @Option(names = "--home", paramLabel = "DIR")
    private Path home;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Path passwordFile;

    @Option(names = "--account", paramLabel = "NAME")
    private String account;

    @Option(names = "--json")
    private boolean json;

    boolean json() {
        return json;
    }

    /** The data folder: {@code --home}, else {@code UNIONDESK_HOME}, else the user's local application data. */
    Path home() {
        return home != null ? home : DataHome.ofUser(System.getenv());
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** The password from the file, the environment or the keyboard, in this order. */
    char[] password() {
        if (passwordFile != null) {
            return fromFile(passwordFile);
        }
        var given = System.getenv("UNIONDESK_PASSWORD");
        if (given != null && !given.isEmpty()) {
            return given.toCharArray();
        }
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Failure("password.missing");
        }
        var typed = console.readPassword("密码 Password: ");
        if (typed == null) {
            throw new Failure("password.missing");
        }
        return typed;
    }

    private static char[] fromFile(Path file) {
        try {
            return Files.readString(file).strip().toCharArray();
        } catch (IOException unreadable) {
            throw new Failure("password.unreadable", unreadable, file.toString());
        }
    }
}
