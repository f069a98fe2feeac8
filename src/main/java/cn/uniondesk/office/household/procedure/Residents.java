package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Households;
import java.time.LocalDate;
import java.util.List;

/** Who lives together: by the application until there is a file, by the file as of the day from then on. */
public final class Residents {

    private final Proceedings proceedings;
    private final Households households;

    public Residents(Proceedings proceedings, Households households) {
        this.proceedings = proceedings;
        this.households = households;
    }

    public List<Resident> of(long proceedingId, LocalDate on) {
        return of(proceedings.find(proceedingId).orElseThrow(), on);
    }

    /** The same of one that may not be begun yet. */
    public List<Resident> of(Proceeding proceeding, LocalDate on) {
        var file = proceeding.householdId();
        return file == null
                ? proceedings.family(proceeding.id()).stream()
                        .map(FamilyMember::resident)
                        .toList()
                : households.members(file).stream()
                        .filter(each -> each.livesThere(on))
                        .map(each -> new Resident(each.personId(), each.relation(), each.details().text(FamilyDetails.STANDING)))
                        .toList();
    }
}
