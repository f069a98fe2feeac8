package cn.uniondesk.office.household.procedure;

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
        var file = proceedings.find(proceedingId).orElseThrow().householdId();
        return file == null
                ? proceedings.family(proceedingId).stream()
                        .map(each -> new Resident(each.personId(), each.relation(), each.standing()))
                        .toList()
                : households.members(file).stream()
                        .filter(each -> each.livesThere(on))
                        .map(each -> new Resident(each.personId(), each.relation(), each.standing()))
                        .toList();
    }
}
