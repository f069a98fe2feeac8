package cn.uniondesk.office.workplace;

import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.area.Areas;
import cn.uniondesk.office.exports.EmptyLedgers;
import cn.uniondesk.office.exports.ExportDesk;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.PrintedForms;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.intake.IntakeBench;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.overrides.Overrides;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.radar.Doings;
import cn.uniondesk.office.record.DeletedRecords;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.rulebook.RuleBookImport;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.safety.Accounts;
import cn.uniondesk.office.safety.Backups;
import cn.uniondesk.office.safety.SensitiveLooks;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.values.Offices;

/** An open office: its registers and what can be done with them, until it is closed. */
public interface Workplace extends AutoCloseable {

    /** Who is at work. */
    String account();

    /** The areas of work that bring themselves. */
    Areas areas();

    /** What was deleted and can be put back. */
    DeletedRecords deletedRecords();

    /** Empty ledgers to hand to units. */
    EmptyLedgers emptyLedgers();

    /** The one way by which lists leave the office. */
    ExportDesk exports();

    Offices offices();

    Transactions transactions();

    RuleBooks ruleBooks();

    People people();

    Unions unions();

    Members members();

    Households households();

    Payments payments();

    SingleRecords singleRecords();

    /** Clauses of the rule book that were passed on purpose. */
    Overrides overrides();

    /** What was done in the office. */
    Doings doings();

    Casework casework();

    AidWork aid();

    IntakeBench intake();

    RuleBookImport ruleBookImport();

    QuarterTables quarterTables();

    UploadCheck uploadCheck();

    QuarterSubmission quarterSubmission();

    StructureWork structure();

    FormContents formContents();

    PrintedForms printedForms();

    Paperwork paperwork();

    Backups backups();

    Accounts accounts();

    /** Where looks at sensitive values are noted. */
    SensitiveLooks sensitiveLooks();

    /** What the office holds at this moment, and whether it holds together. */
    Verification verify();

    @Override
    void close();
}
