package cn.uniondesk.office.intake;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/**
 * A mapping as a text file in UTF-8: a line {@code heading=field} for each column, or the same as one JSON object. The
 * field is its name or its official word, {@code -} leaves the column alone; # begins a remark.
 */
public final class MappingFile {

    private static final Pattern PAIR = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private MappingFile() {}

    public static Mapping read(Path file, LedgerKind kind) {
        var name = file.getFileName().toString();
        var fields = new LinkedHashMap<String, String>();
        try {
            var text = Files.readString(file).replace("\uFEFF", "").strip();
            if (text.startsWith("{")) {
                var pairs = PAIR.matcher(text);
                while (pairs.find()) {
                    fields.put(plain(pairs.group(1)), field(kind, plain(pairs.group(2)), name));
                }
            } else {
                lines(text, kind, name, fields);
            }
        } catch (IOException unreadable) {
            throw new Failure("import.unreadable", unreadable, name);
        }
        return new Mapping(fields);
    }

    private static void lines(String text, LedgerKind kind, String name, LinkedHashMap<String, String> fields) {
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.lastIndexOf('=');
            if (equals <= 0 || equals == line.length() - 1) {
                throw new Failure("import.mapping", name, String.valueOf(number));
            }
            fields.put(line.substring(0, equals).strip(), field(kind, line.substring(equals + 1).strip(), name));
        }
    }

    private static String field(LedgerKind kind, String word, String file) {
        if (word.equals(Mapping.LEAVE)) {
            return word;
        }
        return kind.sheets().stream()
                .flatMap(each -> each.named(word).stream())
                .findFirst()
                .orElseThrow(() -> new Failure("import.field", file, word))
                .name();
    }

    private static String plain(String quoted) {
        return quoted.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
