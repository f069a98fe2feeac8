package cn.uniondesk;

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
import cn.uniondesk.office.workplace.Paperwork;
import cn.uniondesk.office.workplace.QuarterDesk;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.store.Store;

/** Everything that works on one open store. */
record OpenOffice(
        Store store, Areas areas, DeletedRecords deletedRecords, AttachmentDesk attachments, ExportDesk exports,
        EmptyLedgers emptyLedgers, Offices offices, RuleBooks ruleBooks, People people, Overrides overrides, Doings doings,
        IntakeBench intake, RuleBookImport ruleBookImport, QuarterDesk quarter, FormContents formContents,
        PrintedForms printedForms, Paperwork paperwork, Backups backups, Accounts accounts, SensitiveLooks sensitiveLooks)
        implements Workplace {

    @Override
    public String account() {
        return store.account();
    }

    @Override
    public Transactions transactions() {
        return store.session();
    }

    @Override
    public Verification verify() {
        return store.verify();
    }

    @Override
    public void close() {
        store.close();
    }
}
