package cn.uniondesk.office.household;

import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 认定: what the rule of a day makes of a household's finances. Net income a head and month, (income − rigid spending)
 * ÷ 12 ÷ people, is set against the 低保标准 of the district: 深度困难 first, then 相对困难, then 意外致困 by the share of the
 * loss. Where no standard holds on the day no category fits. All comparisons are made in whole 分.
 *
 * @param thresholds the lines of income that were looked at, 深度困难 first; empty without a standard
 * @param loss the test of 意外致困, empty without a standard or where the book knows no such category
 */
public record Recognition(
        LocalDate on,
        String district,
        Finances finances,
        RecognitionRule rule,
        Category category,
        List<Threshold> thresholds,
        Optional<LossTest> loss) {

    public Recognition {
        thresholds = List.copyOf(thresholds);
    }

    /** Refuses finances that no household can have ({@link Finances#refusals}) with an {@link IllegalArgumentException}. */
    public static Recognition of(Finances finances, LocalDate on, RuleBook book, String district) {
        return of(finances, on, RecognitionRule.of(book, district, on), district);
    }

    static Recognition of(Finances finances, LocalDate on, RecognitionRule rule, String district) {
        if (!finances.refusals().isEmpty()) {
            throw new IllegalArgumentException("finances of no household");
        }
        if (rule.standard() == null) {
            return new Recognition(on, district, finances, rule, Category.NONE, List.of(), Optional.empty());
        }
        var deep = Threshold.of(Category.DEEP, finances, rule.standard(), rule.deepPercent(), rule.deepBoundary());
        var thresholds = rule.relativePercent() == 0 ? List.of(deep) : List.of(deep, Threshold.of(
                Category.RELATIVE, finances, rule.standard(), rule.relativePercent(), rule.relativeBoundary()));
        var loss = Optional.of(LossTest.of(finances, rule.lossPercent())).filter(_ -> rule.lossPercent() > 0);
        var category = thresholds.stream()
                .filter(Threshold::inside)
                .map(Threshold::category)
                .findFirst()
                .orElse(loss.filter(LossTest::above).isPresent() ? Category.ACCIDENT : Category.NONE);
        return new Recognition(on, district, finances, rule, category, thresholds, loss);
    }

    /** 家庭月人均净收入. */
    public Quotient netPerHeadAndMonth() {
        return new Quotient(finances.net().fen(), 12L * finances.people());
    }

    public boolean hasStandard() {
        return rule.standard() != null;
    }

    /**
     * The decision that the office makes of it, frozen with its card.
     *
     * @param decided the category that the office decides, which may differ from the computed one
     * @param stated whether the office stated it itself
     * @param card the arithmetic as it was shown
     */
    public Decision decision(long householdId, Category decided, boolean stated, String card) {
        return new Decision(
                0, householdId, on, decided, category, stated, finances, rule.standard(), rule.deepBoundary(),
                rule.relativePercent(), rule.lossPercent(), rule.documentNumber(), rule.rulebook(), card);
    }
}
