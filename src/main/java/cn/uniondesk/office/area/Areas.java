package cn.uniondesk.office.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The areas of work that an open office has. */
public record Areas(List<AreaOfWork> all) {

    public Areas {
        all = List.copyOf(all);
    }

    /** Empty where the office works without that area. */
    public <A extends AreaOfWork> Optional<A> find(Class<A> area) {
        return all.stream().filter(area::isInstance).map(area::cast).findFirst();
    }

    /** One that the office cannot work without. */
    public <A extends AreaOfWork> A get(Class<A> area) {
        return find(area).orElseThrow(() -> new IllegalStateException("the wiring opens no " + area.getSimpleName()));
    }

    public Areas with(AreaOfWork another) {
        return new Areas(Stream.concat(all.stream(), Stream.of(another)).toList());
    }

    /** What all of them bring of one sort. */
    public <T> List<T> brought(Function<AreaOfWork, List<T>> sort) {
        return all.stream().flatMap(area -> sort.apply(area).stream()).toList();
    }
}
