package cn.uniondesk.office.household.casefile;

import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.exclusion.Checklist;
import cn.uniondesk.office.household.exclusion.ExclusionAnswer;
import cn.uniondesk.office.household.lifting.LiftingDesk;
import cn.uniondesk.office.household.paper.Completeness.Moment;
import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.paper.PaperDesk;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.procedure.CaseProgress;
import cn.uniondesk.office.household.procedure.FamilyMember;
import cn.uniondesk.office.household.procedure.Procedure;
import cn.uniondesk.office.household.procedure.Proceeding;
import cn.uniondesk.office.household.procedure.Proceedings;
import cn.uniondesk.office.household.procedure.Residents;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.reckoning.ReckoningDesk;
import cn.uniondesk.office.household.reckoning.Reckonings;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.record.OwnedRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together what is known of one family, as of one moment. */
public final class CaseFiles implements Cases {

    /** Where it is read. */
    public record Shelves(
            Households households, Proceedings proceedings, Residents residents, Reckonings reckonings, OwnedRecords<Visit> visits, OwnedRecords<ExclusionAnswer> answers,
            OwnedRecords<Paper> papers, OwnedRecords<Plan> plans) {}

    /** Who reckons with it. */
    public record Desks(Procedure procedure, ReckoningDesk reckoning, PaperDesk papers, LiftingDesk lifting) {}

    private final Transactions transactions;
    private final Shelves shelves;
    private final Desks desks;
    private final RulesInForce rules;

    public CaseFiles(Transactions transactions, Shelves shelves, Desks desks, RulesInForce rules) {
        this.transactions = transactions;
        this.shelves = shelves;
        this.desks = desks;
        this.rules = rules;
    }

    @Override
    public Optional<CaseFile> ofHousehold(long householdId, LocalDate on) {
        return transactions.read(() -> shelves.proceedings().ofHousehold(householdId).map(each -> of(each.id(), on)));
    }

    @Override
    public Optional<CaseFile> ofApplication(long proceedingId, LocalDate on) {
        return transactions.read(() -> shelves.proceedings().find(proceedingId).map(each -> of(each, on)));
    }

    @Override
    public List<FamilyMember> familyOf(long proceedingId) {
        return transactions.read(() -> shelves.proceedings().family(proceedingId));
    }

    public CaseFile of(long proceedingId, LocalDate on) {
        return transactions.read(() -> of(shelves.proceedings().find(proceedingId).orElseThrow(), on));
    }

    /** The same of one that may not be begun yet. */
    public CaseFile of(Proceeding proceeding, LocalDate on) {
        return transactions.read(() -> {
            long proceedingId = proceeding.id();
            var way = desks.procedure().way(proceeding);
            var file = proceeding.householdId();
            var reckoning = shelves.reckonings().of(proceedingId).reversed().stream()
                    .filter(each -> !each.assessedOn().isAfter(on))
                    .findFirst();
            return new CaseFile(
                    way,
                    file == null ? Optional.empty() : shelves.households().find(file),
                    shelves.residents().of(proceeding, on),
                    reckoning,
                    reckoning.map(desks.reckoning()::sum),
                    shelves.visits().of(proceedingId),
                    Checklist.of(rules.now().book(), on, shelves.answers().of(proceedingId), way.roundBegan().orElse(null)),
                    shelves.papers().of(proceedingId),
                    desks.papers().completeness(way, moment(way), on),
                    desks.lifting().comparison(proceedingId, on),
                    (file == null ? List.<Plan>of() : shelves.plans().of(file))
                            .reversed().stream().findFirst());
        });
    }

    private static Moment moment(CaseProgress way) {
        if (way.stage() == Stage.REVIEWING) {
            return Moment.RENEWAL;
        }
        return way.stage().ordinal() < Stage.TO_NOTICE.ordinal() ? Moment.APPLICATION : Moment.REPORT;
    }
}
