package cn.uniondesk.office.household.casefile;

import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.exclusion.Checklist;
import cn.uniondesk.office.household.lifting.AboveTheLine;
import cn.uniondesk.office.household.paper.Completeness;
import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.procedure.CaseProgress;
import cn.uniondesk.office.household.procedure.Resident;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.reckoning.Reckoning;
import cn.uniondesk.office.household.reckoning.Sums;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import java.util.List;
import java.util.Optional;

/**
 * One family on a day.
 *
 * @param file empty until it is opened
 * @param residents who lives together on the day
 * @param reckoning the latest until the day, empty where none was made
 * @param total what that reckoning comes to by the rules of its day
 * @param visits oldest first
 * @param exclusions the checklist of the present round
 * @param papers oldest first
 * @param completeness what the present moment asks for
 * @param months the last months against the line
 * @param plan the latest, empty where there is none
 */
public record CaseFile(
        CaseProgress way,
        Optional<Household> file,
        List<Resident> residents,
        Optional<Reckoning> reckoning,
        Optional<Sums.Total> total,
        List<Visit> visits,
        Checklist exclusions,
        List<Paper> papers,
        Completeness completeness,
        AboveTheLine months,
        Optional<Plan> plan) {

    public CaseFile {
        residents = List.copyOf(residents);
        visits = List.copyOf(visits);
        papers = List.copyOf(papers);
    }

    public Optional<Visit> lastVisit(VisitPurpose purpose) {
        return visits.reversed().stream().filter(visit -> visit.purpose() == purpose).findFirst();
    }

    /** The public notice of the present round: of the lifting where one was posted since the filing. */
    public Optional<StepTaken> notice() {
        return way.last(Step.PUBLISH);
    }

    /** The meeting that the present round was decided in. */
    public Optional<StepTaken> meeting() {
        return way.last(Step.AGREE);
    }

    /** Objections to the present notice with what came of them, in their order. */
    public List<StepTaken> objections() {
        var posted = notice().map(StepTaken::id).orElse(Long.MAX_VALUE);
        return way.steps().stream()
                .filter(step -> step.id() > posted)
                .filter(step -> step.step() == Step.OBJECT || step.step() == Step.DISMISS || step.step() == Step.UPHOLD)
                .toList();
    }
}
