package cn.uniondesk.office.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The areas of work that an open office has. */
public record Areas(List<AreaOfWork> all) {

    public Areas {
        all = List.copyOf(all);
    }

    /** Empty where the office works without that area. */
    public <A extends AreaOfWork> Optional<A> find(Class<A> area) {
        return all.stream().filter(area::isInstance).map(area::cast).findFirst();
    }

    /** What all of them bring of one sort. */
    public <T> List<T> brought(Function<AreaOfWork, List<T>> sort) {
        return all.stream().flatMap(area -> sort.apply(area).stream()).toList();
    }

}
