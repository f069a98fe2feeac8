package cn.uniondesk.office.household.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a family has come.
 *
 * @param steps in the order in which they were taken
 * @param stage where it stands
 * @param begunOn before this day nothing can have been done: the filing date of a file that was taken over, else null
 */
public record CaseProgress(Proceeding proceeding, List<StepTaken> steps, Stage stage, LocalDate begunOn) {

    public CaseProgress {
        steps = List.copyOf(steps);
    }

    public Optional<StepTaken> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    public Optional<StepTaken> last(Step wanted) {
        return steps.reversed().stream().filter(each -> each.step() == wanted).findFirst();
    }

    /** Steps after the last one of a kind, in their order; none where it was not taken. */
    public List<StepTaken> since(Step wanted) {
        var from = last(wanted).map(steps::lastIndexOf);
        return from.map(at -> steps.subList(at + 1, steps.size())).orElse(List.of());
    }

    /**
     * The step that carries this family on along the usual way; empty where nothing follows, and on file, where visits
     * and the yearly review come by the calendar.
     */
    public Optional<Step> onward() {
        if (stage == Stage.LIFTED && since(Step.LIFT).stream().noneMatch(step -> step.step() == Step.TELL)) {
            return Optional.of(Step.TELL);
        }
        return Transition.onward(stage);
    }

    /** The application that this way began with. */
    public Optional<LocalDate> appliedOn() {
        return last(Step.APPLY).map(StepTaken::on);
    }

    /** Days on which the papers of the present round count: since the filing or the last renewal of an open file. */
    public Optional<LocalDate> roundBegan() {
        return last(Step.REVIEW).map(StepTaken::on).or(this::appliedOn).or(() -> Optional.ofNullable(begunOn));
    }
}
