package cn.uniondesk.store.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Old and new value of each changed field as text; null where there is none. Of a new row only what is
 * not blank is noted, of a deleted one all that it held.
 */
public record FieldChanges(Map<String, Values> fields) {

    /** Values as {@link ValueText} writes them. */
    public record Values(String before, String after) {}

    private static final JsonFactory JSON = new JsonFactory();

    public FieldChanges() {
        this(new LinkedHashMap<>());
    }

    void put(String field, String before, String after) {
        fields.put(field, new Values(before, after));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** {@code {"NAME":["old","new"]}} */
    String json() {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (var field : fields.entrySet()) {
                json.writeArrayFieldStart(field.getKey());
                json.writeString(field.getValue().before());
                json.writeString(field.getValue().after());
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    public static FieldChanges parse(String text) {
        var changes = new FieldChanges();
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                var before = value(json.nextToken(), json.getText());
                var after = value(json.nextToken(), json.getText());
                json.nextToken();
                changes.put(field, before, after);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return changes;
    }

    private static String value(JsonToken token, String text) {
        return token == JsonToken.VALUE_NULL ? null : text;
    }
}
