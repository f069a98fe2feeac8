package cn.uniondesk.store.report;

import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Details.Detail;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Grounds;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.values.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** What the store answers for an area of work in the quarter: the counterpart of the area's {@code ReportArea}. */
public interface ReportSource {

    Map<Fact, FactSource> facts();

    /** By code of a rule, the question for its cases: states as of the quarter's last day, events of the year up to it. */
    default Map<String, Supplier<List<RuleCase>>> cases(DSLContext sql, Grounds grounds) {
        return Map.of();
    }

    /** By sheet, the question for its rows. */
    default Map<DetailSheet, DetailQuery> details() {
        return Map.of();
    }

    /** Hands over the rows of a quarter in their order, document numbers whole, also where the sheet shows a person's key. */
    interface DetailQuery {
        void each(DSLContext sql, Period period, Consumer<Detail> row);
    }
}
