package cn.uniondesk.office.area;

import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.radar.Watch;
import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.report.ReportArea;
import java.util.List;

/** One area of work of an open office, with what it brings. */
public interface AreaOfWork {

    /** The registers of its declared records. */
    default List<RecordDesk> registers() {
        return List.of();
    }

    /** What it brings to the quarter. */
    default List<ReportArea> reports() {
        return List.of();
    }

    /** The forms that it brings, with what fills them. */
    default List<AreaForms> forms() {
        return List.of();
    }

    /** The ledgers that are taken into them. */
    default List<BroughtLedger> ledgers() {
        return List.of();
    }

    /** What of it comes due. */
    default List<Watch> watches() {
        return List.of();
    }

    /** What it counts for the home screen. */
    default List<Stock> stocks() {
        return List.of();
    }

    /** How the search for everything finds its records. */
    default List<RecordFinder> finders() {
        return List.of();
    }
}
