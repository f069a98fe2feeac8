package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.Offices;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.UploadCheck;

/** What the office can do about a quarter. */
public record QuarterWork(QuarterTables tables, UploadCheck check, QuarterSubmission submission, Offices offices) {}
