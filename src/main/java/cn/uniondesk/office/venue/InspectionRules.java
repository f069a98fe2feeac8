package cn.uniondesk.office.venue;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.record.RecordRules;
import cn.uniondesk.office.record.Records;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;

/**
 * What a re-inspection says must agree: a venue that is to put something right has a day for it. Without a day of its own
 * the next one is {@code venue.inspection.months} of the rule book later.
 */
final class InspectionRules implements RecordRules {

    private static final String MONTHS = "venue.inspection.months";

    private final Records venues;
    private final RuleBooks books;
    private final Offices offices;

    InspectionRules(Records venues, RuleBooks books, Offices offices) {
        this.venues = venues;
        this.books = books;
        this.offices = offices;
    }

    @Override
    public void judge(long id, Values inspection, Judgement judgement) {
        var day = inspection.get(VenueInspection.INSPECTED_ON);
        var mendBy = inspection.get(VenueInspection.MEND_BY);
        judgement.notBefore(VenueInspection.INSPECTED_ON.name(), day,
                Built.of(venues, inspection.get(VenueInspection.VENUE)), "venue.refused.before_built");
        if (VenueInspection.MEND.equals(inspection.get(VenueInspection.RESULT))) {
            judgement.require(VenueInspection.MEND_BY.name(), mendBy);
        }
        judgement.notBefore(VenueInspection.MEND_BY.name(), mendBy, day, "venue.refused.mend_first");
        judgement.notBefore(VenueInspection.NEXT_ON.name(), inspection.get(VenueInspection.NEXT_ON), day,
                "venue.refused.next_first");
    }

    @Override
    public Values completed(Values inspection) {
        var seen = inspection.get(VenueInspection.INSPECTED_ON);
        if (inspection.says(VenueInspection.NEXT_ON) || seen == null) {
            return inspection;
        }
        return books.current().parameter(MONTHS, offices.own().district(), seen)
                .flatMap(Parameter::figure)
                .map(months -> inspection.with(VenueInspection.NEXT_ON, seen.plusMonths(months.longValue())))
                .orElse(inspection);
    }
}
