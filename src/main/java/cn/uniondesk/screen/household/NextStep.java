package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.Transition;
import cn.uniondesk.office.household.visit.VisitPurpose;
import java.util.List;
import java.util.Optional;

/**
 * The one thing to do next: a step, or a visit. Nothing where the way is over.
 *
 * @param others what else can be done now
 */
record NextStep(Optional<Step> step, Optional<VisitPurpose> visit, List<Step> others) {

    private static final String RENEWAL = "radar.renewal";

    NextStep {
        others = List.copyOf(others);
    }

    static NextStep of(CaseView view) {
        var way = view.file().way();
        var stage = way.stage();
        if (stage == Stage.VISITING) {
            return visit(VisitPurpose.VERIFICATION, stage);
        }
        if (stage == Stage.ON_FILE) {
            var first = view.dues().stream().findFirst();
            return first.filter(due -> due.key().equals(RENEWAL)).isPresent()
                    ? step(Step.REVIEW, stage)
                    : visit(VisitPurpose.HALF_YEAR, stage);
        }
        var onward = way.onward();
        if (stage == Stage.LIFTED && onward.filter(Step.END_FOLLOW_UP::equals).isPresent()
                && view.file().lastVisit(VisitPurpose.FOLLOW_UP).isEmpty()) {
            return visit(VisitPurpose.FOLLOW_UP, stage);
        }
        return onward.map(step -> step(step, stage))
                .orElseGet(() -> new NextStep(Optional.empty(), Optional.empty(), Transition.possible(stage)));
    }

    private static NextStep step(Step step, Stage stage) {
        return new NextStep(Optional.of(step), Optional.empty(), others(stage, step));
    }

    private static NextStep visit(VisitPurpose purpose, Stage stage) {
        return new NextStep(Optional.empty(), Optional.of(purpose), others(stage, Step.VISIT));
    }

    private static List<Step> others(Stage stage, Step chosen) {
        return Transition.possible(stage).stream().filter(each -> each != chosen).toList();
    }
}
