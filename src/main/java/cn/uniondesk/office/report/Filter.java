package cn.uniondesk.office.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which of the facts count: all of the tests must hold. */
public record Filter(List<Test> tests) {

    /** What one attribute of a fact must be. */
    public sealed interface Test {}

    /** An attribute is one of the codes, or ({@code isOneOf} false) none of them. */
    public record Coded(Attribute attribute, boolean isOneOf, Set<String> codes) implements Test {

        public Coded {
            codes = Set.copyOf(codes);
        }
    }

    /**
     * The person's full years (周岁) on the day; a birthday counts from its day on. Somebody of unknown birth is of no age.
     *
     * @param from null: any age
     * @param below first age that is too much, null: any age
     */
    public record Aged(Integer from, Integer below) implements Test {}

    public static final Filter ALL = new Filter(List.of());

    public Filter {
        tests = List.copyOf(tests);
    }

    public static Filter of(Attribute attribute, String... codes) {
        return new Filter(List.of(new Coded(attribute, true, new TreeSet<>(List.of(codes)))));
    }

    public static Filter except(Attribute attribute, String... codes) {
        return new Filter(List.of(new Coded(attribute, false, new TreeSet<>(List.of(codes)))));
    }

    public static Filter aged(Integer from, Integer below) {
        return new Filter(List.of(new Aged(from, below)));
    }

    public Filter and(Filter other) {
        return new Filter(Stream.concat(tests.stream(), other.tests.stream()).toList());
    }
}
