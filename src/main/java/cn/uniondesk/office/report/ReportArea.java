package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import java.util.List;
import java.util.Map;

/**
 * What an area of work brings to the quarter. Its store room brings the rows of its facts, the cases of its rules and
 * the rows of its detail sheets under the same names.
 */
public interface ReportArea {

    /** The area's tables; those whose lines the records give (a line a campaign) as they are in the quarter. */
    List<ReportTable> tables(Period period);

    /** 勾稽关系, also with tables of areas that come before; silent where a table is not there. */
    default List<Comparison> comparisons(List<ReportTable> own) {
        return List.of();
    }

    /** Rules about single records, in the order in which the check lists them. */
    default List<RecordRule> rules() {
        return List.of();
    }

    default List<DetailSheet> details() {
        return List.of();
    }

    /** By kind of ledger, the cell that its rows are counted in. */
    default Map<String, CellKey> ledgers() {
        return Map.of();
    }
}
