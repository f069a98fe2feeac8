package cn.uniondesk.command;

import cn.uniondesk.office.Failure;
import cn.uniondesk.office.intake.ledger.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/** A mapping of columns as a plain text file: one {@code heading=field} a line, {@code -} for a column to leave alone. */
final class MappingFile {

    private MappingFile() {}

    /** No file: nothing is said of any column. */
    static Mapping read(Path file) {
        if (file == null) {
            return Mapping.NONE;
        }
        var fields = new LinkedHashMap<String, String>();
        try (var lines = Files.lines(file)) {
            lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.lastIndexOf('=');
                        if (equals < 1) {
                            throw new Failure("mapping.line", line);
                        }
                        fields.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
                    });
        } catch (IOException unreadable) {
            throw new Failure("mapping.unreadable", unreadable, file.toString());
        }
        return new Mapping(fields);
    }
}
