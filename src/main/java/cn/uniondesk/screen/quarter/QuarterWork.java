package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.household.scheme.SchemeDesk;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.workplace.StructureWork;

/** What the office can do about a quarter, and about who its workers in hardship are. */
public record QuarterWork(
        QuarterTables tables, UploadCheck check, QuarterSubmission submission, Offices offices, StructureWork structure,
        SchemeDesk schemes) {}
