package cn.uniondesk.office.household.paper;

import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.rulebook.Parameter;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 材料是否齐全: what the causes of a family ask for by the rule book, and whether it is there.
 *
 * @param needs each by the kinds of which one is enough
 */
public record Completeness(List<Need> needs) {

    /** One kind of several is enough: 残疾证 or 诊断书. */
    public record Need(List<String> anyOf, boolean present) {
        public Need {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** When the papers are asked for. */
    public enum Moment {
        /** with the application */
        APPLICATION,
        /** before the report to the district, with what the office itself adds */
        REPORT,
        /** at the yearly review, where some need not be handed in again */
        RENEWAL
    }

    public Completeness {
        needs = List.copyOf(needs);
    }

    /**
     * @param since at a renewal papers received earlier do not count, save those that need not be repeated
     */
    public static Completeness of(
            Deadlines rules, Causes causes, List<Paper> papers, Moment moment, LocalDate on, LocalDate since) {
        var words = new LinkedHashSet<String>();
        words(rules, "paper.needed", on).forEach(words::add);
        Stream.concat(Stream.of(causes.main()), causes.others().stream())
                .forEach(cause -> words(rules, "paper.needed.cause." + cause, on).forEach(words::add));
        if (moment != Moment.APPLICATION) {
            words(rules, "paper.needed.report", on).forEach(words::add);
        }
        var kept = Set.copyOf(words(rules, "paper.renewal.kept", on).toList());
        return new Completeness(words.stream()
                .map(word -> List.of(word.split("/")))
                .map(anyOf -> new Need(anyOf, papers.stream()
                        .filter(paper -> anyOf.contains(paper.kind()))
                        .anyMatch(paper -> since == null || moment != Moment.RENEWAL || kept.contains(paper.kind())
                                || !paper.receivedOn().isBefore(since))))
                .toList());
    }

    private static Stream<String> words(Deadlines rules, String code, LocalDate on) {
        return rules.rule(code, on).map(Parameter::words).orElse(List.of()).stream();
    }

    public List<Need> missing() {
        return needs.stream().filter(need -> !need.present()).toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }
}
