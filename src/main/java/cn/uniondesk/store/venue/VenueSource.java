package cn.uniondesk.store.venue;

import static cn.uniondesk.store.tables.Tables.VENUE;
import static cn.uniondesk.store.tables.Tables.VENUE_INSPECTION;
import static cn.uniondesk.store.tables.Tables.VENUE_SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Grounds;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.Span;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.venue.Venue;
import cn.uniondesk.office.venue.VenueInspection;
import cn.uniondesk.office.venue.VenueReport;
import cn.uniondesk.store.report.FactColumns;
import cn.uniondesk.store.report.FactSource;
import cn.uniondesk.store.report.ReportSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/** Venues of a day, what became of them in a quarter, and what they must answer for. */
final class VenueSource implements ReportSource {

    private static final List<String> UNRATED = List.of("", "none");

    @Override
    public Map<Fact, FactSource> facts() {
        return Map.of(
                VenueReport.VENUE, FactSource.of(Venue.RECORD, span -> venues(open(span.to()), span.to())),
                VenueReport.BUILT, FactSource.of(Venue.RECORD, span -> venues(within(VENUE.BUILT_ON, span), span.to())),
                VenueReport.CLOSED, FactSource.of(Venue.RECORD, span -> venues(within(VENUE.CLOSED_ON, span), span.to())),
                VenueReport.SERVICE, FactSource.of(Venue.RECORD, VenueSource::services));
    }

    @Override
    public Map<String, Supplier<List<RuleCase>>> cases(DSLContext sql, Grounds grounds) {
        return Map.of(
                VenueReport.INSPECTION_OVERDUE, () -> overdue(sql, grounds.period().lastDay()),
                VenueReport.NOT_SERVED, () -> notServed(sql, grounds.period()));
    }

    private static Condition open(LocalDate day) {
        return VENUE.BUILT_ON.le(day).and(VENUE.CLOSED_ON.isNull().or(VENUE.CLOSED_ON.gt(day)));
    }

    private static Condition within(Field<LocalDate> day, Span span) {
        return day.between(span.from(), span.to());
    }

    private static Select<? extends Record> venues(Condition which, LocalDate day) {
        return select(FactColumns.record(VENUE.ID, VENUE.NAME,
                FactColumns.as(VENUE.KIND, VenueReport.KIND),
                FactColumns.mark(star(day).notIn(UNRATED), VenueReport.STARRED),
                FactColumns.mark(next(day).lt(day), VenueReport.OVERDUE)))
                .select(FactColumns.state())
                .from(VENUE)
                .where(which);
    }

    private static Select<? extends Record> services(Span span) {
        return select(FactColumns.record(VENUE.ID, VENUE.NAME, FactColumns.as(VENUE.KIND, VenueReport.KIND)))
                .select(FactColumns.times(VENUE_SERVICE.SERVED))
                .select(FactColumns.state())
                .from(VENUE_SERVICE).join(VENUE).on(VENUE.ID.eq(VENUE_SERVICE.VENUE_ID))
                .where(within(VENUE_SERVICE.QUARTER_ON, span));
    }

    /** The star of the latest re-inspection that gave one, before the first of these the one that the venue was named with. */
    private static Field<String> star(LocalDate day) {
        return coalesce(
                field(select(VENUE_INSPECTION.STAR).from(VENUE_INSPECTION)
                        .where(VENUE_INSPECTION.VENUE_ID.eq(VENUE.ID), VENUE_INSPECTION.INSPECTED_ON.le(day),
                                VENUE_INSPECTION.STAR.ne(""))
                        .orderBy(VENUE_INSPECTION.INSPECTED_ON.desc()).limit(1)),
                VENUE.STAR);
    }

    /** The day that the latest re-inspection waits for, before the first one that of the venue. */
    private static Field<LocalDate> next(LocalDate day) {
        var last = select(when(VENUE_INSPECTION.RESULT.eq(VenueInspection.MEND), VENUE_INSPECTION.MEND_BY)
                        .otherwise(VENUE_INSPECTION.NEXT_ON))
                .from(VENUE_INSPECTION)
                .where(VENUE_INSPECTION.VENUE_ID.eq(VENUE.ID), VENUE_INSPECTION.INSPECTED_ON.le(day))
                .orderBy(VENUE_INSPECTION.INSPECTED_ON.desc()).limit(1);
        var never = notExists(selectOne().from(VENUE_INSPECTION)
                .where(VENUE_INSPECTION.VENUE_ID.eq(VENUE.ID), VENUE_INSPECTION.INSPECTED_ON.le(day)));
        return when(never, VENUE.INSPECT_NEXT_ON).otherwise(field(last));
    }

    private static List<RuleCase> overdue(DSLContext sql, LocalDate day) {
        var next = next(day).as("next_day");
        return sql.select(VENUE.ID, VENUE.NUMBER, VENUE.NAME, next).from(VENUE)
                .where(open(day), next(day).lt(day))
                .orderBy(VENUE.ID)
                .fetch(row -> found(row.value1(), row.value2(), row.value3(), row.value4().toString()));
    }

    /** Open on the first and the last day of the quarter, and nothing said of whom they served, not even nobody. */
    private static List<RuleCase> notServed(DSLContext sql, Period period) {
        return sql.select(VENUE.ID, VENUE.NUMBER, VENUE.NAME).from(VENUE)
                .where(open(period.firstDay()), open(period.lastDay()),
                        notExists(selectOne().from(VENUE_SERVICE).where(
                                VENUE_SERVICE.VENUE_ID.eq(VENUE.ID), VENUE_SERVICE.QUARTER_ON.eq(period.firstDay()))))
                .orderBy(VENUE.ID)
                .fetch(row -> found(row.value1(), row.value2(), row.value3(), period.toString()));
    }

    private static RuleCase found(long id, String number, String name, String day) {
        return new RuleCase(List.of(new RecordRef(Venue.RECORD, id, number)), "", null, null, null, List.of(name, day));
    }
}
