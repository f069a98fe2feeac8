package cn.uniondesk.office.reading;

import java.util.List;

/**
 * Why something that a person gave is not taken in: shown beside the field that it names, and nothing typed is lost.
 *
 * @param field name of the field, empty where the whole record is meant
 * @param key key of the sentence in the office's texts
 * @param arguments what the sentence inserts, already written as people read it
 */
public record Refusal(String field, String key, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String field, String key, String... arguments) {
        return new Refusal(field, key, List.of(arguments));
    }
}
