package cn.uniondesk.screen.household;

import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.procedure.Resident;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads all that a family's page shows; away from the window. */
final class FamilyReader {

    private final HouseholdPageController.Parts parts;

    FamilyReader(HouseholdPageController.Parts parts) {
        this.parts = parts;
    }

    /** A family with its file. */
    record Opened(
            Household file, Person head, Pick union, Causes causes, List<Decision> decisions,
            Optional<HouseholdState> state, List<PaymentLine> payments, CaseView view) {

        Opened {
            decisions = List.copyOf(decisions);
            payments = List.copyOf(payments);
        }

        Optional<Decision> decision() {
            return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
        }
    }

    /** A family that still applies, and the union that takes its application. */
    record Applying(CaseView view, String union) {}

    Opened read(Family family, LocalDate today) {
        var id = family.household();
        var found = parts.households().find(id).orElseThrow();
        var union = parts.unions().find(found.unionId()).orElseThrow();
        var decisions = parts.households().decisions(id);
        return new Opened(found, parts.people().find(found.headPersonId()).orElseThrow(),
                new Pick(union.id(), union.name(), ""),
                parts.households().causes(id, today).orElse(new Causes("", List.of())),
                decisions, parts.households().state(id, today), parts.payments().ofHousehold(id),
                view(family, decisions.stream().reduce((first, later) -> later), today));
    }

    Applying applying(Family family, LocalDate today) {
        var view = view(family, Optional.empty(), today);
        return new Applying(
                view, parts.unions().find(view.file().way().proceeding().unionId()).map(TradeUnion::name).orElse(""));
    }

    private CaseView view(Family family, Optional<Decision> decision, LocalDate today) {
        var file = family.read(today);
        var name = parts.people().find(file.way().proceeding().applicantPersonId()).orElseThrow().name();
        return new CaseView(family, file, name, decision,
                parts.casework().watch().of(file, name, decision.map(Decision::decidedOn).orElse(null)),
                parts.people().findAll(file.residents().stream().map(Resident::personId).toList()));
    }
}
