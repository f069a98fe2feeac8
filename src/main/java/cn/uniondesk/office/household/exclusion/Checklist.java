package cn.uniondesk.office.household.exclusion;

import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 不予认定情形核查: every item that the rule book lists on the day with its latest answer (邢台 2021, 青岛). */
public record Checklist(List<Line> lines) {

    public static final String LIST = "exclusion";

    /** @param answer empty where nobody has looked yet */
    public record Line(CodeValue item, Optional<ExclusionAnswer> answer) {}

    public Checklist {
        lines = List.copyOf(lines);
    }

    /** @param since answers of an earlier round do not count; null for all */
    public static Checklist of(RuleBook book, LocalDate on, List<ExclusionAnswer> answers, LocalDate since) {
        return new Checklist(book.list(LIST, on).stream()
                .map(item -> new Line(item, answers.reversed().stream()
                        .filter(answer -> answer.item().equals(item.code()))
                        .filter(answer -> since == null || !answer.answeredOn().isBefore(since))
                        .filter(answer -> !answer.answeredOn().isAfter(on))
                        .findFirst()))
                .toList());
    }

    public long open() {
        return lines.stream().filter(line -> line.answer().isEmpty()).count();
    }

    public List<Line> bars() {
        return lines.stream().filter(line -> line.answer().filter(ExclusionAnswer::isBar).isPresent()).toList();
    }
}
