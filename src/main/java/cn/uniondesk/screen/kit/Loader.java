package cn.uniondesk.screen.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/** Brings an FXML file and its controller together; the controller is made by the maker that is named for its class. */
public final class Loader {

    private final Words words;
    private final Map<Class<?>, Supplier<?>> makers;

    public Loader(Words words, Map<Class<?>, Supplier<?>> makers) {
        this.words = words;
        this.makers = Map.copyOf(makers);
    }

    /** What was loaded: what is seen and what answers. */
    public record Loaded<C>(Parent view, C controller) {}

    public <C> Loaded<C> load(Fxml file) {
        return load(file, this::make);
    }

    /** A room's own controller; those of what it includes are made as usual. */
    public <C> Loaded<C> load(Room room) {
        return load(room.file(), type -> type == room.controller() ? room.maker().get() : make(type));
    }

    private <C> Loaded<C> load(Fxml file, Callback<Class<?>, Object> factory) {
        var loader = new FXMLLoader(file.address(), words.bundle());
        loader.setControllerFactory(factory);
        try {
            Parent view = loader.load();
            return new Loaded<>(view, loader.getController());
        } catch (IOException broken) {
            throw new UncheckedIOException(file.name(), broken);
        }
    }

    public boolean knows(Class<?> controller) {
        return makers.containsKey(controller);
    }

    private Object make(Class<?> type) {
        var maker = makers.get(type);
        if (maker == null) {
            throw new IllegalStateException("no maker for " + type.getName());
        }
        return maker.get();
    }
}
