package cn.uniondesk.store.report;

import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.household.HouseholdReport;
import cn.uniondesk.office.org.RegisterReport;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Details;
import cn.uniondesk.office.report.Facts;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.RuleCases;
import cn.uniondesk.office.report.Submissions;
import cn.uniondesk.store.aid.AidSource;
import cn.uniondesk.store.aid.PaidCampaignTable;
import cn.uniondesk.store.household.HouseholdSource;
import cn.uniondesk.store.org.RegisterSource;
import cn.uniondesk.store.session.StoreSession;
import java.util.List;

/** The areas of work that report their quarter, as the program wires them. */
public final class ReportedAreas {

    public static final List<ReportSource> SOURCES = List.of(new RegisterSource(), new HouseholdSource(), new AidSource());
    public static final List<DetailSheet> SHEETS = List.of(HouseholdReport.D01, AidReport.D02);

    private ReportedAreas() {}

    public static List<ReportArea> of(StoreSession session) {
        return List.of(new RegisterReport(), new HouseholdReport(), new AidReport(new PaidCampaignTable(session)));
    }

    public static Facts facts(StoreSession session) {
        return new FactTable(session, SOURCES);
    }

    public static Details details(StoreSession session) {
        return new DetailTable(session, SOURCES);
    }

    public static RuleCases cases(StoreSession session) {
        return new RuleCaseTable(session, SOURCES);
    }

    public static QuarterTables tables(StoreSession session, Submissions submissions, ReportWords words) {
        return new QuarterTables(session, of(session), facts(session), submissions, words);
    }
}
