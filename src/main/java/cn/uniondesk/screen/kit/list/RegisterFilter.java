package cn.uniondesk.screen.kit.list;

import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.util.List;

/**
 * A filter over a list.
 *
 * @param name as the query knows it
 * @param key key of its word
 */
public record RegisterFilter(String name, String key, List<Choice> choices) {
    public RegisterFilter {
        choices = List.copyOf(choices);
    }
}
