package cn.uniondesk.command;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command answers: sentences for a person, or with {@code --json} exactly one object for a program,
 * in UTF-8 whatever the console speaks.
 */
final class Answer {

    private final PrintStream out;
    private final PrintStream err;

    Answer(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** For help, which the library writes. */
    PrintWriter writer() {
        return new PrintWriter(out, true);
    }

    void line(String sentence) {
        out.println(sentence);
    }

    void warning(String sentence) {
        err.println(sentence);
    }

    void json(Map<String, ?> object) {
        try {
            var bytes = JSON.std
                    .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
                    .with(JSON.Feature.WRITE_NULL_PROPERTIES)
                    .asString(object)
                    .getBytes(StandardCharsets.UTF_8);
            out.write(bytes, 0, bytes.length);
            out.write('\n');
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One object that is too long to be held in memory: whoever knows it writes it. */
    void json(Streaming streaming) {
        try (var json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            streaming.write(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        out.println();
    }

    /** Writes one object. */
    @FunctionalInterface
    interface Streaming {
        void write(JsonGenerator json) throws IOException;
    }

    /** A refusal to go on: the sentence on standard error, and the same as an object where a program reads. */
    void error(String code, String sentence, boolean asJson) {
        if (asJson) {
            json(Map.of("error", Map.of("code", code, "message", sentence)));
        }
        err.println(sentence);
    }
}
