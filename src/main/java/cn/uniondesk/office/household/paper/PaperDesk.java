package cn.uniondesk.office.household.paper;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.attachments.Scans;
import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.paper.Completeness.Moment;
import cn.uniondesk.office.household.procedure.CaseProgress;
import cn.uniondesk.office.household.procedure.Gate;
import cn.uniondesk.office.household.procedure.Severity;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.office.values.Origin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Receives papers and their scans, and says at the acceptance, the report and the renewal what is lacking; how much a
 * lack weighs is the rule {@code paper.needed}'s own word.
 */
public final class PaperDesk implements Gate {

    private static final Action SAVE = new Action("paper.save");
    private static final Action REMOVE = new Action("paper.remove");
    private static final String KINDS = "paper.kind";

    private final Transactions transactions;
    private final OwnedRecords<Paper> papers;
    private final Scans scans;
    private final Households households;
    private final RulesInForce rules;

    public PaperDesk(
            Transactions transactions, OwnedRecords<Paper> papers, Scans scans, Households households, RulesInForce rules) {
        this.transactions = transactions;
        this.papers = papers;
        this.scans = scans;
        this.households = households;
        this.rules = rules;
    }

    /** Takes a paper down, with its scan if there is one. The scan is kept first: a record never names a lost file. */
    public Outcome<Long> receive(Paper paper, Optional<Path> scan) {
        var judgement = new Judgement();
        judgement.require("receivedOn", paper.receivedOn());
        if (paper.copies() < 1) {
            judgement.refuse("copies", "paper.refused.copies");
        }
        if (judgement.stands() && rules.now().book().list(KINDS, paper.receivedOn()).stream()
                .noneMatch(each -> each.code().equals(paper.kind()))) {
            judgement.refuse("kind", "refusal.code", paper.kind());
        }
        var scanned = scans.judged("scan", scan.stream().toList(), judgement);
        return judgement.outcome(() -> {
            var kept = scanned.stream().findFirst().map(file -> paper.scanned(file.name(), scans.keep(file))).orElse(paper);
            return transactions.change(SAVE, () -> papers.save(kept, Origin.DESK));
        });
    }

    /** Writes its scan out in clear, whole or not at all. */
    public void copy(Paper paper, Path target) {
        scans.copy(paper.sha256(), target);
    }

    public void remove(long id) {
        transactions.change(REMOVE, () -> papers.remove(id, Origin.DESK));
    }

    /** What is there and what is lacking now. */
    public Completeness completeness(CaseProgress way, Moment moment, LocalDate on) {
        return transactions.read(() -> completeness(way, moment, on, rules.now()));
    }

    private Completeness completeness(CaseProgress way, Moment moment, LocalDate on, Deadlines now) {
        var since = moment == Moment.RENEWAL ? way.roundBegan().orElse(null) : null;
        return Completeness.of(now, causes(way, on), papers.of(way.proceeding().id()), moment, on, since);
    }

    private Causes causes(CaseProgress way, LocalDate on) {
        return Optional.ofNullable(way.proceeding().householdId())
                .flatMap(file -> households.causes(file, on))
                .orElse(way.proceeding().causes());
    }

    @Override
    public void judge(CaseProgress way, StepTaken step, Deadlines now, Judgement judgement) {
        if (step.on() == null) {
            return;
        }
        if (step.step() == Step.ACCEPT) {
            missing(completeness(way, Moment.APPLICATION, step.on(), now), now).ifPresent(words ->
                    judgement.advise("papers", "paper.missing", words.count(), words.names()));
        }
        var moment = step.step() == Step.REPORT && way.stage() == Stage.NOTICE_OVER ? Moment.REPORT
                : step.step() == Step.RENEW ? Moment.RENEWAL : null;
        if (moment != null) {
            missing(completeness(way, moment, step.on(), now), now).ifPresent(words ->
                    now.rule("paper.needed", step.on()).ifPresent(rule -> Severity.weigh(
                            rule, step.overrideReason(), judgement, "papers", "paper.missing", words.count(), words.names())));
        }
    }

    private record Words(String count, String names) {}

    private static Optional<Words> missing(Completeness completeness, Deadlines now) {
        var missing = completeness.missing();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Words(
                String.valueOf(missing.size()),
                missing.stream()
                        .map(need -> need.anyOf().stream().map(kind -> now.book().name(KINDS, kind))
                                .collect(Collectors.joining("或")))
                        .collect(Collectors.joining("、"))));
    }
}
