package cn.uniondesk.office.venue;

import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.area.Means;
import cn.uniondesk.office.area.RecordFinder;
import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.declared.DeclaredLedger;
import cn.uniondesk.office.radar.Watch;
import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.record.RecordNumbers;
import cn.uniondesk.office.record.Records;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.RecordRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 阵地: what the area brings to the office. */
public final class VenueArea implements AreaOfWork {

    /** Code of the area; its lists and rules lie in files that begin with it. */
    public static final String CODE = "venue";

    private static final String PREFIX = "ZD";

    /**
     * Where the area is kept.
     *
     * @param unions finds a union by its whole name
     */
    public record Shelf(
            Records venues, Records inspections, Records services, RecordNumbers numbers, VenueDays days,
            Function<String, Optional<Long>> unions) {}

    private final Shelf shelf;
    private final RecordDesk venues;
    private final RecordDesk inspections;
    private final RecordDesk services;
    private final VenueWatch watch;
    private final VenueReport report;
    private final VenueForms forms;

    public VenueArea(Shelf shelf, Means means) {
        var books = means.books();
        var offices = means.offices();
        var transactions = means.transactions();
        var clock = means.clock();
        this.shelf = shelf;
        this.venues = new RecordDesk(shelf.venues(), new VenueRules(),
                Optional.of(new RecordNumbers.Series(shelf.numbers(), PREFIX, Venue.NUMBER)), transactions, clock);
        this.inspections = new RecordDesk(
                shelf.inspections(), new InspectionRules(shelf.venues(), books, offices), transactions, clock);
        this.services = new RecordDesk(shelf.services(), new ServiceRules(shelf.venues()), transactions, clock);
        this.watch = new VenueWatch(shelf.days(), books, offices);
        this.report = new VenueReport(books);
        this.forms = new VenueForms(shelf, books, offices);
    }

    public RecordDesk venues() {
        return venues;
    }

    public RecordDesk inspections() {
        return inspections;
    }

    public RecordDesk services() {
        return services;
    }

    @Override
    public List<RecordDesk> registers() {
        return List.of(venues, inspections, services);
    }

    @Override
    public List<BroughtLedger> ledgers() {
        return List.of(new DeclaredLedger("venues", venues, Map.of("union", shelf.unions())));
    }

    @Override
    public List<ReportArea> reports() {
        return List.of(report);
    }

    @Override
    public List<AreaForms> forms() {
        return List.of(forms);
    }

    @Override
    public List<Watch> watches() {
        return List.of(watch);
    }

    @Override
    public List<RecordFinder> finders() {
        return List.of((typed, most) -> shelf.venues().list(ListQuery.first(Venue.NAME.name()).searching(typed)).rows().stream()
                .limit(most)
                .map(line -> new RecordFinder.Hit(
                        new RecordRef(Venue.RECORD, line.id(), line.values().text(Venue.NUMBER)),
                        line.values().text(Venue.NAME), line.values().text(Venue.NUMBER) + "  " + line.values().text(Venue.ADDRESS)))
                .toList());
    }
}
