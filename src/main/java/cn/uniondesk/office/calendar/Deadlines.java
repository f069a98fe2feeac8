package cn.uniondesk.office.calendar;

import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 期限: how long things may take in a district, by the rule book. The unit of the rule says how days are counted:
 * 工作日, 天, 月 or 年.
 */
public final class Deadlines {

    private final RuleBook book;
    private final String district;
    private final WorkingDays days;

    public Deadlines(RuleBook book, String district) {
        this.book = book;
        this.district = district;
        this.days = WorkingDays.of(book);
    }

    public RuleBook book() {
        return book;
    }

    public String district() {
        return district;
    }

    public WorkingDays days() {
        return days;
    }

    public Optional<Parameter> rule(String code, LocalDate on) {
        return book.parameter(code, district, on);
    }

    /** The rule's figure, rounded down; empty where the book has no such rule or no figure for it. */
    public Optional<Integer> length(String code, LocalDate on) {
        return rule(code, on).flatMap(Parameter::figure).map(figure -> figure.intValue());
    }

    /** The last day that is in time when something begins on the day; empty where the book sets no time. */
    public Optional<LocalDate> due(String code, LocalDate from) {
        return rule(code, from).flatMap(rule -> rule.figure().map(figure -> due(rule.unit(), from, figure.intValue())));
    }

    private LocalDate due(String unit, LocalDate from, int length) {
        return switch (unit) {
            case "工作日" -> days.after(from, length);
            case "月" -> from.plusMonths(length);
            case "年" -> from.plusYears(length);
            default -> from.plusDays(length);
        };
    }
}
