package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.RECORD_NUMBER;

import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordNumbers;
import cn.uniondesk.office.record.Records;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.RecordNumberRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Numbers that were given, in {@code record_number}: a row a series and year says how far it has come. */
public final class RecordNumberTable implements RecordNumbers {

    private static final int AT_ONCE = 1_000;

    private final Session session;
    private final RecordWriter writer;
    private final Records records;

    /** @param records whose numbers they are */
    public RecordNumberTable(Session session, RecordWriter writer, Records records) {
        this.session = session;
        this.writer = writer;
        this.records = records;
    }

    @Override
    public long next(String series, int year) {
        long next = last(series, year) + 1;
        writer.enter(
                new RecordNumberRecord().setSeries(series).setYearOf((long) year).setLastNumber(next),
                List.of(RECORD_NUMBER.SERIES, RECORD_NUMBER.YEAR_OF), Origin.DESK);
        return next;
    }

    @Override
    public List<Gap> gaps(Series series) {
        var borne = borne(series.field());
        return session.query(db -> db.selectFrom(RECORD_NUMBER).where(RECORD_NUMBER.SERIES.eq(series.prefix()))
                        .orderBy(RECORD_NUMBER.YEAR_OF.desc()).fetch()).stream()
                .flatMap(row -> LongStream.rangeClosed(1, row.getLastNumber())
                        .mapToObj(number -> series.written(row.getYearOf().intValue(), number))
                        .filter(number -> !borne.contains(number))
                        .map(number -> new Gap(row.getYearOf().intValue(), number)))
                .toList();
    }

    private Set<String> borne(RecordField<String> field) {
        var borne = new HashSet<String>();
        var asked = new ListQuery("", Map.of(), field.name(), true, "", AT_ONCE);
        for (var page = records.list(asked); ; page = records.list(asked.after(page.next()))) {
            page.rows().forEach(line -> borne.add(line.values().text(field)));
            if (page.next().isEmpty()) {
                return borne;
            }
        }
    }

    private long last(String series, int year) {
        return session.query(db -> db.fetchOptional(
                        RECORD_NUMBER, RECORD_NUMBER.SERIES.eq(series).and(RECORD_NUMBER.YEAR_OF.eq((long) year)))
                .map(RecordNumberRecord::getLastNumber).orElse(0L));
    }
}
