package cn.uniondesk.office.radar;

import cn.uniondesk.office.RecordRef;
import cn.uniondesk.office.RecordType;
import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.household.procedure.Proceedings.Pending;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.radar.OpenCases.OpenCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
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

    void of(Pending application, Consumer<DueItem> found) {
        var record = new RecordRef(RecordType.APPLICATION, application.proceedingId(), application.applicantName());
        step(record, application.applicantName(), application.stage(), application.since(), application.noticeUntil(), found);
    }

    void of(OpenCase file, Consumer<DueItem> found) {
        var record = new RecordRef(RecordType.HOUSEHOLD, file.householdId(), file.number());
        step(record, file.headName(), file.stage(), file.since(), file.noticeUntil(), found);
        if (file.stage().isOnFile()) {
            due(record, file, DueKind.VISIT, rules.due("household.visit.months", latest(file.filedOn(), file.visitedOn())), found);
        }
        if (file.stage() == Stage.ON_FILE) {
            due(record, file, DueKind.RENEWAL,
                    rules.due("household.renewal.months", latest(file.filedOn(), file.decidedOn(), file.renewedOn())), found);
        }
        if (file.stage() == Stage.LIFTED && file.liftedOn() != null) {
            if (!file.told()) {
                due(record, file, DueKind.TELLING, rules.due("lift.tell.workdays", file.liftedOn()), found);
            }
            due(record, file, DueKind.FOLLOW_UP_OVER, rules.due("household.follow.months", file.liftedOn()), found);
        }
    }

    private void step(
            RecordRef record, String name, Stage stage, LocalDate since, LocalDate noticeUntil, Consumer<DueItem> found) {
        if ((stage == Stage.NOTICED || stage == Stage.LIFT_NOTICED) && noticeUntil != null) {
            found.accept(new DueItem(DueKind.NOTICE_OVER, record, name, stage, rules.days().after(noticeUntil, 1)));
        } else if (TIMES.containsKey(stage) && since != null) {
            rules.due(TIMES.get(stage), since)
                    .ifPresent(on -> found.accept(new DueItem(DueKind.STEP, record, name, stage, on)));
        }
    }

    private static void due(
            RecordRef record, OpenCase file, DueKind kind, Optional<LocalDate> on, Consumer<DueItem> found) {
        on.ifPresent(day -> found.accept(new DueItem(kind, record, file.headName(), file.stage(), day)));
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
    }
}
