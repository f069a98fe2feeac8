package cn.uniondesk.office.household.recheck;

import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Recognition;
import cn.uniondesk.office.household.Threshold;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A frozen decision beside what would be decided now.
 *
 * @param frozen the decision as it stands
 * @param now by the rules of the day and the finances given
 */
public record Recheck(Decision frozen, Recognition now) {

    /** What differs. The words are {@code recheck.NAME}. */
    public enum Difference {
        CATEGORY, STANDARD, BOUNDARY, RELATIVE_LINE, LOSS_SHARE, PEOPLE, INCOME, RIGID_SPENDING, LOSS
    }

    public static Recheck of(Decision frozen, Finances finances, LocalDate on, RuleBook book, String district) {
        return new Recheck(frozen, Recognition.of(finances, on, book, district));
    }

    /** By the finances that were decided on. */
    public static Recheck of(Decision frozen, LocalDate on, RuleBook book, String district) {
        return of(frozen, frozen.finances(), on, book, district);
    }

    public List<Difference> differences() {
        var found = new ArrayList<Difference>();
        note(found, Difference.CATEGORY, frozen.category(), now.category());
        note(found, Difference.STANDARD, frozen.standard(), now.rule().standard());
        note(found, Difference.BOUNDARY, frozen.boundary(), now.rule().deepBoundary());
        note(found, Difference.RELATIVE_LINE, frozen.relativeMultiplePercent(), now.rule().relativePercent());
        note(found, Difference.LOSS_SHARE, frozen.lossSharePercent(), now.rule().lossPercent());
        note(found, Difference.PEOPLE, frozen.finances().people(), now.finances().people());
        note(found, Difference.INCOME, frozen.finances().income(), now.finances().income());
        note(found, Difference.RIGID_SPENDING, frozen.finances().rigidSpending(), now.finances().rigidSpending());
        note(found, Difference.LOSS, frozen.finances().loss(), now.finances().loss());
        return List.copyOf(found);
    }

    private static void note(List<Difference> found, Difference which, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            found.add(which);
        }
    }

    public boolean changesCategory() {
        return frozen.category() != now.category();
    }

    /** The line that today's result lies nearest to; how far is told by it. Null without a standard. */
    public Threshold nearest() {
        return now.thresholds().stream()
                .min((one, other) -> Long.compare(
                        Math.abs(one.distanceOfYear().fen()), Math.abs(other.distanceOfYear().fen())))
                .orElse(null);
    }
}
