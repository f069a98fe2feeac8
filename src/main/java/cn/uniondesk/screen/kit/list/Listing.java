package cn.uniondesk.screen.kit.list;

import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What a list shows.
 *
 * @param name under which its columns are remembered
 * @param source fetches a page; runs away from the window
 * @param id tells rows apart
 * @param open what Enter and a double click do
 * @param empty what is said and offered where there is no record at all
 */
public record Listing<T>(
        String name,
        Function<ListQuery, Page<T>> source,
        ToLongFunction<T> id,
        List<ListColumn<T>> columns,
        List<RegisterFilter> filters,
        Consumer<T> open,
        Empty empty) {

    public Listing {
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
    }

    /** @param key key of what is said @param action key of what is offered @param next what it does */
    public record Empty(String key, String action, Runnable next) {}
}
