package cn.uniondesk.office.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 规则手册: every value that a rule needs, dated and with its document. A district may send its own.
 *
 * @param version label of this edition
 * @param source where it came from: the program's default, or a file
 * @param matchKey key under which the district matches people without seeing their numbers, empty in the default
 */
public record RuleBook(
        String version,
        String source,
        LocalDate takenInOn,
        String matchKey,
        List<Parameter> parameters,
        List<Standard> standards,
        List<CodeValue> codes,
        List<BannedWord> words,
        List<CalendarDay> days) {

    private static final String DEEP = "recognition.deep";
    private static final String EVERYWHERE = "*";
    private static final String UNION_OF_PLACE = "总工会$";

    public RuleBook {
        parameters = List.copyOf(parameters);
        standards = List.copyOf(standards);
        codes = List.copyOf(codes);
        words = List.copyOf(words);
        days = List.copyOf(days);
    }

    /** An office names its district by the union there or by the place: 示范区总工会 is 示范区. */
    private static boolean isPlace(String scope, String district) {
        return scope.replaceFirst(UNION_OF_PLACE, "").equals(district.replaceFirst(UNION_OF_PLACE, ""));
    }

    /**
     * The standard of the day; a district's own row goes before the one for every district. A row that says no boundary
     * has that of the rule of 深度困难.
     */
    public Optional<Standard> standard(String district, LocalDate on) {
        return standards.stream()
                .filter(row -> isPlace(row.district(), district) || row.district().equals(EVERYWHERE))
                .filter(row -> !row.from().isAfter(on))
                .max(Comparator.comparing((Standard row) -> isPlace(row.district(), district))
                        .thenComparing(Standard::from))
                .map(row -> !row.boundary().isEmpty() ? row : row.bounded(
                        parameter(DEEP, district, on).map(Parameter::boundary).orElse("")));
    }

    /** The value of a rule on the day; a district's own row goes before the one for every district. */
    public Optional<Parameter> parameter(String code, String district, LocalDate on) {
        return parameters.stream()
                .filter(row -> row.code().equals(code))
                .filter(row -> isPlace(row.scope(), district) || row.scope().equals(EVERYWHERE))
                .filter(row -> row.from() == null || !row.from().isAfter(on))
                .filter(row -> row.to() == null || !row.to().isBefore(on))
                .max(Comparator.comparing((Parameter row) -> isPlace(row.scope(), district))
                        .thenComparing(row -> row.from() == null ? LocalDate.MIN : row.from()));
    }

    /** Every rule with its value of the day in the district, in the order of the book. */
    public List<Parameter> parameters(String district, LocalDate on) {
        return parameters.stream()
                .map(Parameter::code)
                .distinct()
                .flatMap(code -> parameter(code, district, on).stream())
                .toList();
    }

    /** The values of a list in force on the day, in their printed order. */
    public List<CodeValue> list(String list, LocalDate on) {
        return codes.stream()
                .filter(row -> row.list().equals(list))
                .filter(row -> row.validFrom() == null || !row.validFrom().isAfter(on))
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(on))
                .sorted(Comparator.comparingInt(CodeValue::ordinal))
                .toList();
    }

    /** The value that a ledger's word names: its official word first, then a code, then a synonym; of any generation. */
    public Optional<CodeValue> word(String list, String word) {
        var wanted = word.strip();
        var rows = codes.stream().filter(row -> row.list().equals(list)).toList();
        return rows.stream().filter(row -> row.name().equals(wanted)).findFirst()
                .or(() -> rows.stream().filter(row -> row.code().equals(wanted)).findFirst())
                .or(() -> rows.stream().filter(row -> row.synonyms().contains(wanted)).findFirst());
    }

    /** This book, with the lists and rules of the other that it does not have at all: what an area brings stands by itself. */
    public RuleBook completedBy(RuleBook other) {
        var lists = codes.stream().map(CodeValue::list).collect(Collectors.toSet());
        var rules = parameters.stream().map(Parameter::code).collect(Collectors.toSet());
        return new RuleBook(version, source, takenInOn, matchKey,
                Stream.concat(parameters.stream(), other.parameters.stream().filter(row -> !rules.contains(row.code()))).toList(),
                standards,
                Stream.concat(codes.stream(), other.codes.stream().filter(row -> !lists.contains(row.list()))).toList(),
                words, days);
    }

    /** The official word of a code, the code itself where the list does not know it. */
    public String name(String list, String code) {
        return codes.stream()
                .filter(row -> row.list().equals(list) && row.code().equals(code))
                .map(CodeValue::name)
                .findFirst()
                .orElse(code);
    }
}
