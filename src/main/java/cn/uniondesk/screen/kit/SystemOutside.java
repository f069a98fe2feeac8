package cn.uniondesk.screen.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own windows, in front of the desk's. */
public final class SystemOutside implements Outside {

    private final Consumer<String> opener;

    /** @param opener opens an address with whatever the system has for it */
    public SystemOutside(Consumer<String> opener) {
        this.opener = opener;
    }

    @Override
    public Optional<Path> toRead(String title, FileKind kind, Optional<Path> folder) {
        return path(chooser(title, kind, folder).showOpenDialog(desk()));
    }

    @Override
    public Optional<Path> toWrite(String title, FileKind kind, Optional<Path> folder, String name) {
        var chooser = chooser(title, kind, folder);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(desk()));
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> folder) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        existing(folder).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(desk()));
    }

    @Override
    public void open(Path file) {
        opener.accept(file.toAbsolutePath().toUri().toString());
    }

    @Override
    public void reveal(Path file) {
        opener.accept(file.toAbsolutePath().getParent().toUri().toString());
    }

    /** The window that these stand in front of; null where none is seen. */
    private static Window desk() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }

    private static FileChooser chooser(String title, FileKind kind, Optional<Path> folder) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.word(), kind.patterns()));
        existing(folder).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** The system's window refuses to open where the folder is gone. */
    private static Optional<File> existing(Optional<Path> folder) {
        return folder.filter(Files::isDirectory).map(Path::toFile);
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
