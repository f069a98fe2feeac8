package cn.uniondesk.office.workplace;

import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.area.Areas;
import cn.uniondesk.office.attachments.AttachmentDesk;
import cn.uniondesk.office.exports.EmptyLedgers;
import cn.uniondesk.office.exports.ExportDesk;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.PrintedForms;
import cn.uniondesk.office.intake.IntakeBench;
import cn.uniondesk.office.overrides.Overrides;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.radar.Doings;
import cn.uniondesk.office.record.DeletedRecords;
import cn.uniondesk.office.rulebook.RuleBookImport;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.safety.Accounts;
import cn.uniondesk.office.safety.Backups;
import cn.uniondesk.office.safety.SensitiveLooks;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.values.Offices;

/** An open office: its areas of work and what serves all of them, until it is closed. */
public interface Workplace extends AutoCloseable {

    /** Who is at work. */
    String account();

    /** The areas of work, each with its registers and desks. */
    Areas areas();

    /** What was deleted and can be put back. */
    DeletedRecords deletedRecords();

    /** Empty ledgers to hand to units. */
    EmptyLedgers emptyLedgers();

    /** Files that belong to records. */
    AttachmentDesk attachments();

    /** The one way by which lists leave the office. */
    ExportDesk exports();

    Offices offices();

    Transactions transactions();

    RuleBooks ruleBooks();

    People people();

    /** Clauses of the rule book that were passed on purpose. */
    Overrides overrides();

    /** What was done in the office. */
    Doings doings();

    IntakeBench intake();

    RuleBookImport ruleBookImport();

    QuarterDesk quarter();

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
