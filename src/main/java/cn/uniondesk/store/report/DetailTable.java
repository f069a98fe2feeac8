package cn.uniondesk.store.report;

import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.DetailSheet.Says;
import cn.uniondesk.office.report.Details;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.ReportSource.DetailQuery;
import cn.uniondesk.store.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reads the records behind a quarter as the areas ask for them, and makes the keys by which the district knows people again. */
public final class DetailTable implements Details {

    private final Session session;
    private final Map<DetailSheet, DetailQuery> queries = new HashMap<>();

    public DetailTable(Session session, List<ReportSource> sources) {
        this.session = session;
        sources.forEach(source -> queries.putAll(source.details()));
    }

    @Override
    public void each(DetailSheet sheet, Period period, String matchKey, Consumer<Detail> row) {
        var keys = new PersonKey(matchKey);
        var columns = IntStream.range(0, sheet.columns().size())
                .filter(i -> sheet.columns().get(i).says() == Says.PERSON_KEY).toArray();
        session.query(sql -> {
            queries.get(sheet).each(sql, period, record -> {
                for (int column : columns) {
                    record.values()[column] = keys.of((String) record.values()[column]);
                }
                row.accept(record);
            });
            return null;
        });
    }
}
