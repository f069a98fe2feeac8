package cn.uniondesk;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.Action;
import cn.uniondesk.office.Office;
import cn.uniondesk.office.Offices;
import cn.uniondesk.office.Transactions;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.safety.Accounts;
import cn.uniondesk.office.safety.Backups;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.office.workplace.Workplaces;
import cn.uniondesk.store.AccountKeys;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.MemberTable;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.PaymentTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.ProvedBackups;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.Store;
import cn.uniondesk.store.StoreOpener;
import cn.uniondesk.store.UnionTable;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.keys.PasswordCost;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The composition root: every long-lived object is made here, once, and gets what it needs by constructor. */
final class Wiring implements Workplaces {

    private final Clock clock;
    private final PasswordCost cost;
    private final Pinyin pinyin = new PinyinReader();

    Wiring(Clock clock, PasswordCost cost) {
        this.clock = clock;
        this.cost = cost;
    }

    static Wiring usual() {
        return new Wiring(Clock.systemDefaultZone(), PasswordCost.USUAL);
    }

    private StoreOpener opener(Path home) {
        return new StoreOpener(new DataFolder(home), cost, clock);
    }

    @Override
    public boolean exists(Path home) {
        return opener(home).hasOffice();
    }

    @Override
    public List<String> accounts(Path home) {
        return opener(home).accounts();
    }

    @Override
    public String create(Path home, Office office, String account, char[] password) {
        var recovery = opener(home).create(office, account, password);
        try (var workplace = open(home, account, password)) {
            // The office starts with today's default as its own: a later program's default changes nothing for it.
            workplace.transactions().change(new Action("rulebook.default"), () ->
                    workplace.ruleBooks().takeIn(DefaultRuleBook.read()));
        }
        return recovery.text();
    }

    @Override
    public Workplace open(Path home, String account, char[] password) {
        return new OpenOffice(opener(home).open(account, password));
    }

    @Override
    public Workplace recover(Path home, String recoveryKey, String account, char[] password) {
        return new OpenOffice(opener(home).recover(recoveryKey, account, password));
    }

    @Override
    public Verification verifyBackup(Path home, Path backup, String account, char[] password) {
        return opener(home).verifyBackup(backup, account, password);
    }

    @Override
    public Verification restore(Path home, Path backup, String account, char[] password) {
        return opener(home).restore(backup, account, password);
    }

    /** Everything that works on one open store. */
    private final class OpenOffice implements Workplace {

        private final Store store;
        private final Offices offices;
        private final RuleBooks ruleBooks;
        private final People people;
        private final Unions unions;
        private final Members members;
        private final Households households;
        private final Payments payments;

        OpenOffice(Store store) {
            this.store = store;
            var session = store.session();
            var writer = store.writer();
            offices = new OfficeTable(session, writer);
            ruleBooks = new RuleBookTable(session, writer);
            people = new PersonTable(session, writer, pinyin);
            unions = new UnionTable(session, writer, pinyin);
            members = new MemberTable(session, writer);
            households = new HouseholdTable(session, writer);
            payments = new PaymentTable(session, writer);
        }

        @Override
        public String account() {
            return store.account();
        }

        @Override
        public Offices offices() {
            return offices;
        }

        @Override
        public Transactions transactions() {
            return store.session();
        }

        @Override
        public RuleBooks ruleBooks() {
            return ruleBooks;
        }

        @Override
        public People people() {
            return people;
        }

        @Override
        public Unions unions() {
            return unions;
        }

        @Override
        public Members members() {
            return members;
        }

        @Override
        public Households households() {
            return households;
        }

        @Override
        public Payments payments() {
            return payments;
        }

        @Override
        public Backups backups() {
            return new ProvedBackups(store, clock);
        }

        @Override
        public Accounts accounts() {
            return new AccountKeys(store);
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
}
