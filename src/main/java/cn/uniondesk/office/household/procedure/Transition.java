package cn.uniondesk.office.household.procedure;

import static cn.uniondesk.office.household.procedure.Stage.*;
import static cn.uniondesk.office.household.procedure.Step.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 流转: a step leads from one stage to the next, for a reason.
 *
 * @param why key of the sentence that gives the reason or its document, {@code why.…}
 */
public record Transition(Stage from, Step step, Stage to, String why) {

    /** 困难职工认定与退档 as public rules describe them (成都市困难职工退档办法 and local 建档 rules of 2021 to 2025). */
    public static final List<Transition> ALL = Stream.of(
                    on(DRAFT, APPLY, APPLIED, "own_request"),
                    on(APPLIED, ACCEPT, ACCEPTED, "first_union"),
                    on(APPLIED, RETURN, DRAFT, "papers_lacking"),
                    on(ACCEPTED, ASSIGN, VISITING, "two_people"),
                    on(VISITING, VISIT, VERIFYING, "two_people"),
                    on(VERIFYING, VERIFY, STUDYING, "registers"),
                    on(STUDYING, AGREE, TO_NOTICE, "collective"),
                    on(TO_NOTICE, PUBLISH, NOTICED, "public"),
                    on(NOTICED, OBJECT, OBJECTED, "objection"),
                    on(OBJECTED, DISMISS, NOTICED, "objection"),
                    on(OBJECTED, UPHOLD, VERIFYING, "objection"),
                    on(NOTICED, END_NOTICE, NOTICE_OVER, "notice_over"),
                    on(NOTICE_OVER, OBJECT, OBJECTED, "objection"),
                    on(NOTICE_OVER, REPORT, REPORTED, "district"),
                    on(REPORTED, APPROVE, APPROVED, "district"),
                    on(REPORTED, SEND_BACK, VERIFYING, "district"),
                    on(APPROVED, FILE, ON_FILE, "filing"),
                    on(APPROVED, FILE_TEMPORARY, TEMPORARY, "temporary"),
                    on(TEMPORARY, FILE, ON_FILE, "temporary"),
                    on(ON_FILE, REVIEW, REVIEWING, "yearly"),
                    on(REVIEWING, RENEW, ON_FILE, "yearly"),
                    on(ON_FILE, PROPOSE_LIFT, LIFT_PROPOSED, "six_months"),
                    on(REVIEWING, PROPOSE_LIFT, LIFT_PROPOSED, "six_months"),
                    on(LIFT_PROPOSED, AGREE, LIFT_TO_NOTICE, "collective"),
                    on(LIFT_TO_NOTICE, PUBLISH, LIFT_NOTICED, "public"),
                    on(LIFT_NOTICED, OBJECT, LIFT_OBJECTED, "objection"),
                    on(LIFT_OBJECTED, DISMISS, LIFT_NOTICED, "objection"),
                    on(LIFT_NOTICED, END_NOTICE, LIFT_NOTICE_OVER, "notice_over"),
                    on(LIFT_NOTICE_OVER, OBJECT, LIFT_OBJECTED, "objection"),
                    on(LIFT_NOTICE_OVER, REPORT, LIFT_REPORTED, "district"),
                    on(LIFT_REPORTED, LIFT, LIFTED, "district"),
                    on(LIFTED, TELL, LIFTED, "written"),
                    on(LIFTED, END_FOLLOW_UP, FOLLOWED, "follow"),
                    each(EnumSet.of(ACCEPTED, VISITING, VERIFYING, STUDYING, OBJECTED, REPORTED), REFUSE, REFUSED,
                            "refusal"),
                    each(EnumSet.range(DRAFT, REPORTED), WITHDRAW, WITHDRAWN, "own_request"),
                    each(EnumSet.range(LIFT_PROPOSED, LIFT_REPORTED), KEEP, ON_FILE, "still_poor"),
                    each(EnumSet.range(ON_FILE, LIFT_REPORTED), CLOSE, CLOSED, "closing"),
                    on(TEMPORARY, CLOSE, CLOSED, "closing"))
            .flatMap(each -> each)
            .toList();

    private static Stream<Transition> on(Stage from, Step step, Stage to, String why) {
        return Stream.of(new Transition(from, step, to, "why." + why.toLowerCase(Locale.ROOT)));
    }

    private static Stream<Transition> each(Set<Stage> stages, Step step, Stage to, String why) {
        return stages.stream().flatMap(from -> on(from, step, to, why));
    }

    public static Optional<Transition> of(Stage from, Step step) {
        return ALL.stream().filter(each -> each.from == from && each.step == step).findFirst();
    }

    /** The step that usually follows, the family's request being granted; none on file and at an end. */
    public static Optional<Step> onward(Stage from) {
        return Optional.ofNullable(switch (from) {
            case DRAFT -> Step.APPLY;
            case APPLIED -> Step.ACCEPT;
            case ACCEPTED -> Step.ASSIGN;
            case VISITING -> Step.VISIT;
            case VERIFYING -> Step.VERIFY;
            case STUDYING, LIFT_PROPOSED -> Step.AGREE;
            case TO_NOTICE, LIFT_TO_NOTICE -> Step.PUBLISH;
            case NOTICED, LIFT_NOTICED -> Step.END_NOTICE;
            case OBJECTED, LIFT_OBJECTED -> Step.DISMISS;
            case NOTICE_OVER, LIFT_NOTICE_OVER -> Step.REPORT;
            case REPORTED -> Step.APPROVE;
            case APPROVED, TEMPORARY -> Step.FILE;
            case REVIEWING -> Step.RENEW;
            case LIFT_REPORTED -> Step.LIFT;
            case LIFTED -> Step.END_FOLLOW_UP;
            case ON_FILE, FOLLOWED, REFUSED, WITHDRAWN, CLOSED -> null;
        });
    }

    /** What can be done now, in the order of the way. */
    public static List<Step> possible(Stage from) {
        return ALL.stream().filter(each -> each.from == from).map(Transition::step).sorted().toList();
    }
}
