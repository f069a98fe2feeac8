package cn.uniondesk.office.acts;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import java.util.List;
import java.util.function.Function;

/** What an office action comes to: done with its result, or refused with the reasons. */
public sealed interface Outcome<T> {

    /** Done; the advice is what the rules say about it, shown and listed but no hindrance. */
    record Done<T>(T value, List<Advice> advice) implements Outcome<T> {
        public Done {
            advice = List.copyOf(advice);
        }

        public Done(T value) {
            this(value, List.of());
        }
    }

    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal gives its reason");
            }
        }
    }

    /** The same answer about something that follows from the result. */
    default <U> Outcome<U> map(Function<T, U> following) {
        return switch (this) {
            case Done<T>(var value, var advice) -> new Done<>(following.apply(value), advice);
            case Refused<T>(var reasons) -> new Refused<>(reasons);
        };
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> done(T value, List<Advice> advice) {
        return new Done<>(value, advice);
    }

    static <T> Outcome<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }
}
