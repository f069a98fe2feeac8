package cn.uniondesk.office.venue;

import cn.uniondesk.office.radar.Due;
import cn.uniondesk.office.radar.Watch;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.RecordRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 复验 and 整改: announced {@code venue.inspection.notice} days of the rule book ahead. */
final class VenueWatch implements Watch {

    private static final String NOTICE = "venue.inspection.notice";

    private final VenueDays days;
    private final RuleBooks books;
    private final Offices offices;

    VenueWatch(VenueDays days, RuleBooks books, Offices offices) {
        this.days = days;
        this.books = books;
        this.offices = offices;
    }

    @Override
    public List<Due> due(LocalDate today) {
        var ahead = books.current().parameter(NOTICE, offices.own().district(), today)
                .flatMap(Parameter::figure).map(BigDecimal::longValue).orElse(0L);
        return days.due(today, today.plusDays(ahead)).stream().map(day -> due(day, today)).toList();
    }

    private static Due due(VenueDays.Day day, LocalDate today) {
        var key = (day.isMending() ? "radar.venue_mending" : "radar.venue_inspection")
                + (day.on().isBefore(today) ? ".over" : ".soon");
        return new Due(new RecordRef(Venue.RECORD, day.venue(), day.name()), day.on(), key,
                List.of(day.name(), day.on().toString()));
    }
}
