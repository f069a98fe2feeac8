package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.RECORD_NUMBER;

import cn.uniondesk.office.record.RecordNumbers;
import cn.uniondesk.office.record.Records;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.RecordNumberRecord;
import java.util.List;

/** Numbers that were given, in {@code record_number}: a row a series and year says how far it has come. */
public final class RecordNumberTable implements RecordNumbers {

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
    public List<Long> gaps(Series series, int year) {
        return java.util.stream.LongStream.rangeClosed(1, last(series.prefix(), year)).boxed()
                .filter(number -> !isBorne(series, series.written(year, number)))
                .toList();
    }

    private boolean isBorne(Series series, String number) {
        var query = ListQuery.first(series.field().name()).filtered(java.util.Map.of(series.field().name(), number));
        return records.list(query).total() > 0;
    }

    private long last(String series, int year) {
        return session.query(db -> db.fetchOptional(
                        RECORD_NUMBER, RECORD_NUMBER.SERIES.eq(series).and(RECORD_NUMBER.YEAR_OF.eq((long) year)))
                .map(RecordNumberRecord::getLastNumber).orElse(0L));
    }
}
