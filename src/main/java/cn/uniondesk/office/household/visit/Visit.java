package cn.uniondesk.office.household.visit;

import java.time.LocalDate;
import java.util.List;

/**
 * One visit, with what the forms 入户核查表 and 走访记录 ask for.
 *
 * @param visitors who went
 * @param peopleMet who was met
 * @param seen things seen in the home
 * @param neighbours what neighbours said
 * @param situation how the family stands
 * @param changes what changed since the last visit
 * @param conclusion what the visitors make of it
 * @param poorAgain 返困: null where the visit does not say
 */
public record Visit(
        long id,
        long proceedingId,
        VisitPurpose purpose,
        LocalDate visitedOn,
        List<String> visitors,
        String place,
        String peopleMet,
        Dwelling dwelling,
        Assets assets,
        String seen,
        String neighbours,
        String situation,
        String changes,
        String needs,
        String conclusion,
        Boolean poorAgain) {

    public Visit {
        visitors = visitors.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** A visit of which the circumstances alone are known. */
    public static Visit of(long proceedingId, VisitPurpose purpose, LocalDate visitedOn, String conclusion, String... visitors) {
        return new Visit(
                0, proceedingId, purpose, visitedOn, List.of(visitors), "", "", Dwelling.UNKNOWN, Assets.NONE, "", "", "",
                "", "", conclusion, null);
    }
}
