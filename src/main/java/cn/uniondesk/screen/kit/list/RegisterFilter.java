package cn.uniondesk.screen.kit.list;

import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.util.List;
import java.util.function.Supplier;

/**
 * A filter over a list.
 *
 * @param name as the query knows it
 * @param key key of its word
 * @param choices asked for each time that it is opened
 */
public record RegisterFilter(String name, String key, Supplier<List<Choice>> choices) {}
