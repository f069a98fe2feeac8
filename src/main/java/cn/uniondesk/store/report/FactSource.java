package cn.uniondesk.store.report;

import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.Span;
import cn.uniondesk.office.values.RecordType;
import java.util.function.Function;
import org.jooq.Record;
import org.jooq.Select;

/** Where the rows of a fact come from: their columns are those of {@link FactColumns}, and no row without one of the events. */
public interface FactSource {

    /** What the rows are where they are listed under a measure. */
    RecordType type(Measure measure);

    /** The rows of some days: of a state, those of the last day. */
    Select<? extends Record> rows(Measure measure, Span span);

    /** The same rows where only a figure is asked: without names, if that is cheaper. */
    default Select<? extends Record> counted(Measure measure, Span span) {
        return rows(measure, span);
    }

    /** The same rows whatever is counted of them. */
    static FactSource of(RecordType type, Function<Span, Select<? extends Record>> rows) {
        return new FactSource() {
            @Override
            public RecordType type(Measure measure) {
                return type;
            }

            @Override
            public Select<? extends Record> rows(Measure measure, Span span) {
                return rows.apply(span);
            }
        };
    }
}
