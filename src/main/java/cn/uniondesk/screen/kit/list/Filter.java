package cn.uniondesk.screen.kit.list;

import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.util.List;

/**
 * A filter over a list.
 *
 * @param name as the query knows it
 * @param key key of its word
 */
public record Filter(String name, String key, List<Choice> choices) {
    public Filter {
        choices = List.copyOf(choices);
    }
}
