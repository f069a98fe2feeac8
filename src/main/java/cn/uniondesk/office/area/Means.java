package cn.uniondesk.office.area;

import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import cn.uniondesk.office.overrides.Overriding;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import java.time.Clock;

/** What every area of work works with. */
public record Means(
        Transactions transactions, RuleBooks books, Offices offices, LedgerFiles ledgers, Overriding overriding, Clock clock) {

    /** The rules of a day for this office. */
    public RulesInForce rules() {
        return new RulesInForce(books, offices);
    }
}
