package cn.uniondesk.office.reading;

import java.util.List;

/**
 * What the office's rules say about something that is nevertheless taken in: shown beside the field that it names.
 *
 * @param field name of the field, empty where the whole record is meant
 * @param key key of the sentence in the office's texts
 * @param arguments what the sentence inserts, already written as people read it
 */
public record Advice(String field, String key, List<String> arguments) {

    public Advice {
        arguments = List.copyOf(arguments);
    }

    public static Advice of(String field, String key, String... arguments) {
        return new Advice(field, key, List.of(arguments));
    }
}
