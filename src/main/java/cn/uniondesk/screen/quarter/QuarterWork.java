package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.household.scheme.SchemeDesk;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.workplace.QuarterDesk;
import cn.uniondesk.office.workplace.StructureWork;

/** What the office can do about a quarter, and about who its workers in hardship are. */
public record QuarterWork(QuarterDesk quarter, Offices offices, SchemeDesk schemes) {

    QuarterTables tables() {
        return quarter.tables();
    }

    UploadCheck check() {
        return quarter.check();
    }

    QuarterSubmission submission() {
        return quarter.submission();
    }

    StructureWork structure() {
        return quarter.structure();
    }
}
