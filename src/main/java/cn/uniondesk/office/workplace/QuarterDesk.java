package cn.uniondesk.office.workplace;

import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.UploadCheck;

/** What the office can do about a quarter. */
public record QuarterDesk(
        QuarterTables tables, UploadCheck check, QuarterSubmission submission, StructureWork structure) {}
