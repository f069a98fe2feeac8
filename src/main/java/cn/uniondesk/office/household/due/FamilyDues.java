package cn.uniondesk.office.household.due;

import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.household.due.OpenCases.OpenCase;
import cn.uniondesk.office.household.due.OpenCases.OpenMeasure;
import cn.uniondesk.office.household.procedure.Proceedings.Pending;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.radar.Due;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** When a family's next step, visit, renewal or notice is due, by the times of the rule book. */
final class FamilyDues {

    /** Which rule says how long the step out of a stage may take. */
    private static final Map<Stage, String> TIMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Stage.APPLIED, "procedure.accept.workdays"),
            Map.entry(Stage.ACCEPTED, "procedure.assign.workdays"),
            Map.entry(Stage.VISITING, "procedure.visit.workdays"),
            Map.entry(Stage.VERIFYING, "procedure.verify.workdays"),
            Map.entry(Stage.STUDYING, "procedure.study.workdays"),
            Map.entry(Stage.TO_NOTICE, "procedure.publish.workdays"),
            Map.entry(Stage.OBJECTED, "procedure.objection.workdays"),
            Map.entry(Stage.NOTICE_OVER, "procedure.report.workdays"),
            Map.entry(Stage.REPORTED, "procedure.approve.workdays"),
            Map.entry(Stage.APPROVED, "procedure.file.workdays"),
            Map.entry(Stage.REVIEWING, "procedure.review.workdays"),
            Map.entry(Stage.LIFT_PROPOSED, "procedure.study.workdays"),
            Map.entry(Stage.LIFT_TO_NOTICE, "procedure.publish.workdays"),
            Map.entry(Stage.LIFT_OBJECTED, "procedure.objection.workdays"),
            Map.entry(Stage.LIFT_NOTICE_OVER, "procedure.report.workdays"),
            Map.entry(Stage.LIFT_REPORTED, "procedure.approve.workdays")));

    private final Deadlines rules;

    FamilyDues(Deadlines rules) {
        this.rules = rules;
    }

    void of(Pending application, Consumer<Due> found) {
        var record = new RecordRef(RecordType.APPLICATION, application.proceedingId(), application.applicantName());
        step(record, application.applicantName(), application.stage(), application.since(), application.noticeUntil(), found);
    }

    void of(OpenCase file, Consumer<Due> found) {
        var record = new RecordRef(RecordType.HOUSEHOLD, file.householdId(), file.number());
        step(record, file.headName(), file.stage(), file.since(), file.noticeUntil(), found);
        if (file.stage().isOnFile()) {
            due(file, "radar.visit", rules.due("household.visit.months", latest(file.filedOn(), file.visitedOn())), found);
        }
        if (file.stage() == Stage.ON_FILE) {
            due(file, "radar.renewal",
                    rules.due("household.renewal.months", latest(file.filedOn(), file.decidedOn(), file.renewedOn())), found);
        }
        if (file.stage() == Stage.LIFTED && file.liftedOn() != null) {
            if (!file.told()) {
                due(file, "radar.telling", rules.due("lift.tell.workdays", file.liftedOn()), found);
            }
            due(file, "radar.follow_up", rules.due("household.follow.months", file.liftedOn()), found);
        }
    }

    void of(OpenMeasure measure, Consumer<Due> found) {
        found.accept(new Due(
                new RecordRef(RecordType.HOUSEHOLD, measure.householdId(), measure.number()), measure.dueOn(),
                "radar.measure", List.of(measure.number(), measure.measure(), measure.dueOn().toString())));
    }

    private void step(
            RecordRef record, String name, Stage stage, LocalDate since, LocalDate noticeUntil, Consumer<Due> found) {
        if ((stage == Stage.NOTICED || stage == Stage.LIFT_NOTICED) && noticeUntil != null) {
            var on = rules.days().after(noticeUntil, 1);
            found.accept(new Due(record, on, "radar.notice_over", List.of(name, noticeUntil.toString())));
        } else if (TIMES.containsKey(stage) && since != null) {
            rules.due(TIMES.get(stage), since).ifPresent(on -> found.accept(
                    new Due(record, on, "radar.step." + stage, List.of(name, on.toString()))));
        }
    }

    private static void due(OpenCase file, String key, Optional<LocalDate> on, Consumer<Due> found) {
        on.ifPresent(day -> found.accept(new Due(
                new RecordRef(RecordType.HOUSEHOLD, file.householdId(), file.number()), day, key,
                List.of(file.headName(), file.number(), day.toString()))));
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
    }
}
