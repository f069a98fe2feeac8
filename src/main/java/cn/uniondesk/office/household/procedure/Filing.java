package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.family.OneFile;
import cn.uniondesk.office.values.Origin;
import java.util.List;

/** 建档 and 年度复核: opens the file of an approved application, and renews an open one, each with its decision. */
public final class Filing {

    private static final Action FILE = new Action("household.file");
    private static final Action RENEW = new Action("household.renew");

    private final Transactions transactions;
    private final Procedure procedure;
    private final Proceedings proceedings;
    private final Households households;
    private final OneFile oneFile;
    private final Deciding deciding;

    public Filing(
            Transactions transactions, Procedure procedure, Proceedings proceedings, Households households,
            OneFile oneFile, Deciding deciding) {
        this.transactions = transactions;
        this.procedure = procedure;
        this.proceedings = proceedings;
        this.households = households;
        this.oneFile = oneFile;
        this.deciding = deciding;
    }

    /**
     * Opens the file on the day of the step, with the family of the application, its causes and its decision, and
     * gives the file's id. Refuses a number that is in use, somebody of another open file, and finances of no category.
     *
     * @param file the file as it is to be; filed on the day of the step whatever it says
     * @param stated the category that the office decides itself, null to take what the rule gives
     */
    public Outcome<Long> file(long proceedingId, StepTaken step, Household file, Finances finances, Category stated) {
        return transactions.change(FILE, () -> {
            var way = procedure.waySoFar(proceedingId);
            var judgement = procedure.judge(way, step);
            judgement.refuse(finances.refusals());
            var decision = judgement.stands() ? deciding.decide(0, finances, stated, step.on()) : null;
            if (decision != null) {
                judge(way, step, file, decision, judgement);
            }
            return judgement.outcome(() -> open(way, step, file, decision));
        });
    }

    private void judge(CaseProgress way, StepTaken step, Household file, Decision decision, Judgement judgement) {
        if (file.number().isBlank()) {
            judgement.refuse("number", "filing.refused.number_missing");
        } else if (households.numbered(file.number()).isPresent()) {
            judgement.refuse("number", "filing.refused.number_used", file.number());
        }
        if (decision.category() == Category.NONE) {
            judgement.refuse("category", "filing.refused.no_category");
        }
        var family = proceedings.family(way.proceeding().id());
        if (family.size() != decision.finances().people()) {
            judgement.advise("people", "filing.told.people", String.valueOf(decision.finances().people()),
                    String.valueOf(family.size()));
        }
        for (int i = 0; i < family.size(); i++) {
            oneFile.refusal("family." + i, family.get(i).personId(), step.on(), 0).ifPresent(refusal -> judgement.refuse(List.of(refusal)));
        }
    }

    private long open(CaseProgress way, StepTaken step, Household file, Decision decision) {
        var application = way.proceeding();
        long id = households.save(file.filed(application.applicantPersonId(), step.on()), Origin.DESK);
        for (var member : proceedings.family(application.id())) {
            households.saveMember(member.livingIn(id, step.on()), Origin.DESK);
        }
        households.enterState(id, step.on(), HouseholdState.ON_FILE, step.note(), Origin.DESK);
        households.enterCauses(id, step.on(), application.causes(), Origin.DESK);
        households.decide(decision.of(id), Origin.DESK);
        proceedings.save(application.filed(id), Origin.DESK);
        procedure.note(way, step);
        return id;
    }

    /** 继续在档 by the decision in force. */
    public Outcome<Stage> renew(long proceedingId, StepTaken step) {
        return transactions.change(RENEW, () -> {
            var way = procedure.waySoFar(proceedingId);
            return procedure.judge(way, step).outcome(() -> procedure.note(way, step));
        });
    }

    /** 继续在档 with a new decision, since the family was reckoned anew; a family of no category is to be lifted or closed. */
    public Outcome<Stage> renew(long proceedingId, StepTaken step, Finances finances, Category stated) {
        return transactions.change(RENEW, () -> {
            var way = procedure.waySoFar(proceedingId);
            var judgement = procedure.judge(way, step);
            judgement.refuse(finances.refusals());
            var decision = judgement.stands()
                    ? deciding.decide(way.proceeding().householdId(), finances, stated, step.on())
                    : null;
            if (decision != null) {
                judgeRenewed(decision, judgement);
            }
            return judgement.outcome(() -> {
                households.decide(decision, Origin.DESK);
                return procedure.note(way, step);
            });
        });
    }

    private void judgeRenewed(Decision decision, Judgement judgement) {
        if (decision.category() == Category.NONE) {
            judgement.refuse("category", "filing.refused.renew_none");
        }
        var on = decision.decidedOn();
        if (households.decisions(decision.householdId()).stream().anyMatch(each -> each.decidedOn().equals(on))) {
            judgement.refuse("on", "filing.refused.decided", on.toString());
        }
    }
}
