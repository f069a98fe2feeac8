package cn.uniondesk.office.household;

import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rule book says about recognition in a district on a day.
 *
 * @param standard 低保标准 a head and month, null where none holds on the day
 * @param standardFrom since when it holds, null where there is none
 * @param deepPercent 深度困难 line as per cent of the standard
 * @param deepBoundary whether a household on that line is 深度困难: the standard's own word, else the rule's
 * @param relativePercent 相对困难 line as per cent of the standard, 0 where the book knows no such category
 * @param lossPercent 意外致困 asks for a loss above this share of a year's income, 0 where the book knows no such category
 * @param rulebook version of the book
 */
public record RecognitionRule(
        Money standard,
        LocalDate standardFrom,
        String documentNumber,
        String confidence,
        int deepPercent,
        Boundary deepBoundary,
        int relativePercent,
        Boundary relativeBoundary,
        int lossPercent,
        String rulebook) {

    private static final int THE_STANDARD_ITSELF = 100;

    public static RecognitionRule of(RuleBook book, String district, LocalDate on) {
        var standard = book.standard(district, on);
        var deep = book.parameter("recognition.deep", district, on);
        var relative = book.parameter("recognition.relative.multiple", district, on);
        var loss = book.parameter("recognition.accident.loss", district, on);
        return new RecognitionRule(
                standard.map(row -> row.standard()).orElse(null),
                standard.map(row -> row.from()).orElse(null),
                standard.map(row -> row.documentNumber()).orElse(""),
                standard.map(row -> row.confidence()).orElse(""),
                deep.flatMap(Parameter::percent).orElse(THE_STANDARD_ITSELF),
                boundary(standard.map(row -> row.boundary()).filter(sign -> !sign.isEmpty())
                        .or(() -> deep.map(Parameter::boundary))),
                relative.flatMap(Parameter::percent).orElse(0),
                boundary(relative.map(Parameter::boundary)),
                loss.flatMap(Parameter::percent).orElse(0),
                book.version());
    }

    private static Boundary boundary(Optional<String> sign) {
        return sign.filter(each -> !each.isEmpty()).map(Boundary::of).orElse(Boundary.BELOW);
    }
}
