package cn.uniondesk.office.household.scheme;

import cn.uniondesk.office.household.Boundary;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scheme of thresholds, by the rule book's parameters {@code scheme.CODE.CATEGORY}: the amount is the line in yuan a
 * head and month, the boundary says whether the line belongs (以下含本数). A household is of the strictest category whose
 * line admits its income; nothing is deducted.
 *
 * @param lines the strictest first
 */
public record Scheme(String code, List<Line> lines) {

    private static final String PREFIX = "scheme.";
    private static final int MONTHS = 12;

    /**
     * @param category a code of the list {@code household.category} or the scheme's own word
     * @param line a head and month
     */
    public record Line(String category, Money line, Boundary boundary, String documentNumber) {

        boolean admits(Finances finances) {
            long year = Math.multiplyExact(line.fen(), Math.multiplyExact((long) MONTHS, finances.people()));
            return boundary.admits(finances.income().fen(), year);
        }
    }

    public Scheme {
        lines = lines.stream().sorted(Comparator.comparing(Line::line)).toList();
    }

    /** The scheme as it held in the district on the day; empty where the book has none. */
    public static Optional<Scheme> of(RuleBook book, String code, String district, LocalDate on) {
        var prefix = PREFIX + code + ".";
        var lines = book.parameters().stream()
                .map(Parameter::code)
                .filter(each -> each.startsWith(prefix))
                .distinct()
                .flatMap(each -> book.parameter(each, district, on).stream())
                .flatMap(rule -> line(rule, prefix))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Scheme(code, lines));
    }

    private static Stream<Line> line(Parameter rule, String prefix) {
        return rule.money().stream().map(amount -> new Line(
                rule.code().substring(prefix.length()), amount,
                rule.boundary().isEmpty() ? Boundary.AT_MOST : Boundary.of(rule.boundary()), rule.documentNumber()));
    }

    /** Codes of the schemes that the book knows. */
    public static List<String> codes(RuleBook book) {
        return book.parameters().stream()
                .map(Parameter::code)
                .filter(code -> code.startsWith(PREFIX))
                .map(code -> code.substring(PREFIX.length(), code.indexOf('.', PREFIX.length())))
                .distinct()
                .toList();
    }

    /** The strictest line that admits the household; empty where none does. */
    public Optional<Line> judge(Finances finances) {
        return lines.stream().filter(line -> line.admits(finances)).findFirst();
    }

    /** Every category that the household belongs to: 特困 belongs to 困难 too. */
    public List<String> categories(Finances finances) {
        return lines.stream().filter(line -> line.admits(finances)).map(Line::category).toList();
    }
}
