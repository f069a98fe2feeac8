package cn.uniondesk.screen.home;

import cn.uniondesk.office.radar.Overview;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Place;
import java.util.List;

/** The six steps of a quarter, each with what is left in it. */
final class QuarterSteps {

    private QuarterSteps() {}

    /**
     * @param key key of its name
     * @param level whether something is left
     * @param sentence key of what is left
     * @param left how much
     * @param area where it is done
     */
    record Step(int ordinal, String key, Level level, String sentence, long left, Area area) {
        Place place() {
            return Place.of(area);
        }
    }

    static List<Step> of(Overview now) {
        return List.of(
                now.count("imports") == 0
                        ? new Step(1, "step.import", Level.PLAIN, "step.import_open", 0, Area.IMPORTS)
                        : left(1, "step.import", "step.held", "step.no_held", now.count("held"), Area.IMPORTS),
                left(2, "step.registers", "step.unlike", "step.alike", now.count("unlike_register"), Area.UNIONS),
                left(3, "step.recognition", "step.unrecognised", "step.recognised", now.count("unrecognised"), Area.HOUSEHOLDS),
                now.count("payments") == 0
                        ? new Step(4, "step.payments", Level.NOTE, "step.payments_none", 0, Area.PAYMENTS)
                        : new Step(4, "step.payments", Level.GOOD, "step.payments_done", now.count("payments"), Area.PAYMENTS),
                new Step(5, "step.check", Level.PLAIN, "step.check_open", 0, Area.QUARTER),
                new Step(6, "step.report", Level.PLAIN, "step.report_open", 0, Area.QUARTER));
    }

    private static Step left(int ordinal, String key, String some, String none, long left, Area area) {
        return left == 0
                ? new Step(ordinal, key, Level.GOOD, none, 0, area)
                : new Step(ordinal, key, Level.EXPLAIN, some, left, area);
    }
}
