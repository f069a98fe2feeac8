package cn.uniondesk.office.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which of the facts count: all of the tests must hold. */
public record Filter(List<Test> tests) {

    /** An attribute is one of the codes, or ({@code isOneOf} false) none of them. */
    public record Test(Attribute attribute, boolean isOneOf, Set<String> codes) {

        public Test {
            codes = Set.copyOf(codes);
        }
    }

    public static final Filter ALL = new Filter(List.of());

    public Filter {
        tests = List.copyOf(tests);
    }

    public static Filter of(Attribute attribute, String... codes) {
        return new Filter(List.of(new Test(attribute, true, new TreeSet<>(List.of(codes)))));
    }

    public static Filter except(Attribute attribute, String... codes) {
        return new Filter(List.of(new Test(attribute, false, new TreeSet<>(List.of(codes)))));
    }

    public Filter and(Filter other) {
        return new Filter(Stream.concat(tests.stream(), other.tests.stream()).toList());
    }
}
