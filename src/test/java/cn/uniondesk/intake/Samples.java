package cn.uniondesk.intake;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The sample ledgers and what is planted in them. */
final class Samples {

    private Samples() {}

    static Path file(String name) {
        try {
            return Path.of(Samples.class.getResource("/samples/" + name).toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A value of expected.json by its path of keys. */
    @SuppressWarnings("unchecked")
    static <T> T expected(String... path) {
        try {
            Object value = JSON.std.mapFrom(Files.readString(file("expected.json")));
            for (var key : path) {
                value = ((Map<String, Object>) value).get(key);
            }
            return (T) value;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static List<Integer> planted(String how, String what) {
        return expected("members", how, what);
    }
}
