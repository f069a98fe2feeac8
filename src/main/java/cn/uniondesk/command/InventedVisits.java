package cn.uniondesk.command;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.workplace.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Visits to the families of an invented street, kept at the desk: 入户核查 by two on the day of filing, 走访 each half year
 * while on file, 回访 after three and six months once lifted.
 */
final class InventedVisits {

    private static final Action SAVE = new Action("visit.save");
    private static final int FAMILIES_AT_ONCE = 200;
    private static final int MONTHS_BETWEEN = 6;
    private static final List<Integer> MONTHS_AFTER_LIFTING = List.of(3, 6);
    private static final List<String> FOUND = List.of("情况属实，与申报一致", "生活平稳，无新增困难", "主要靠工资收入，负担仍重", "病情好转，仍在服药",
            "子女在校，学费有缺口", "已再就业，收入稳定");

    private final InventedStreet street;
    private final Workplace workplace;
    private final HouseholdArea area;

    InventedVisits(InventedStreet street, Workplace workplace) {
        this.street = street;
        this.workplace = workplace;
        this.area = workplace.areas().get(HouseholdArea.class);
    }

    /** Gives how many were kept; the desk refuses those that it takes to be in the future. */
    int keep() {
        return IntStream.iterate(0, first -> first < street.households(), first -> first + FAMILIES_AT_ONCE)
                .map(first -> workplace.transactions().change(SAVE, () -> keep(first)))
                .sum();
    }

    private int keep(int first) {
        return IntStream.range(first, Math.min(first + FAMILIES_AT_ONCE, street.households())).map(this::keepOf).sum();
    }

    private int keepOf(int household) {
        var casework = area.casework();
        return area.households().numbered(InventedStreet.fileNumber(household)).map(file -> {
            long way = casework.applications().ofHousehold(file.id()).id();
            return (int) visits(household, way).filter(visit -> casework.visiting().save(visit) instanceof Outcome.Done).count();
        }).orElse(0);
    }

    private Stream<Visit> visits(int household, long way) {
        var filed = street.filedOn(household);
        var lifted = street.liftedOn(household);
        var until = lifted.orElse(InventedStreet.LAST);
        var first = InventedStreet.name(household % 12);
        var second = InventedStreet.name(household % 7 + 12);
        var halfYears = Stream.iterate(filed.plusMonths(MONTHS_BETWEEN), day -> !day.isAfter(until), day -> day.plusMonths(MONTHS_BETWEEN))
                .map(day -> Visit.of(way, VisitPurpose.HALF_YEAR, day, found(household, day), first));
        var afterwards = lifted.stream().flatMap(day -> MONTHS_AFTER_LIFTING.stream().map(day::plusMonths))
                .filter(day -> !day.isAfter(InventedStreet.LAST))
                .map(day -> Visit.of(way, VisitPurpose.FOLLOW_UP, day, found(household, day), second));
        var verification = Stream.of(Visit.of(way, VisitPurpose.VERIFICATION, filed, FOUND.getFirst(), first, second));
        return Stream.of(verification, halfYears, afterwards).flatMap(each -> each);
    }

    private static String found(int household, LocalDate day) {
        return FOUND.get((household + day.getMonthValue() + day.getYear()) % FOUND.size());
    }
}
