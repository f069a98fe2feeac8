package cn.uniondesk.office.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What comes of reading a value as a person or a spreadsheet wrote it. */
public sealed interface Reading<T> {

    /** Nothing was written. */
    record Blank<T>() implements Reading<T> {}

    /** Read, after these repairs. */
    record Read<T>(T content, List<Repair> repairs) implements Reading<T> {
        public Read {
            repairs = List.copyOf(repairs);
        }
    }

    /** It cannot be read, and nothing is guessed. */
    record Unreadable<T>(Fault reason) implements Reading<T> {}

    static <T> Reading<T> blank() {
        return new Blank<>();
    }

    static <T> Reading<T> read(T value, Repair... repairs) {
        return new Read<>(value, List.of(repairs));
    }

    static <T> Reading<T> read(T value, Set<Repair> repairs) {
        return new Read<>(value, List.copyOf(repairs));
    }

    static <T> Reading<T> unreadable(Fault fault) {
        return new Unreadable<>(fault);
    }

    default Optional<T> value() {
        return this instanceof Read<T>(var value, var _) ? Optional.of(value) : Optional.empty();
    }

    default Optional<Fault> fault() {
        return this instanceof Unreadable<T>(var fault) ? Optional.of(fault) : Optional.empty();
    }

    default List<Repair> repairs() {
        return List.of();
    }

    default <R> Reading<R> map(Function<T, R> change) {
        return switch (this) {
            case Blank<T> _ -> blank();
            case Read<T>(var value, var repairs) -> new Read<>(change.apply(value), repairs);
            case Unreadable<T>(var fault) -> unreadable(fault);
        };
    }
}
