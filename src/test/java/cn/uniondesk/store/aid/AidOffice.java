package cn.uniondesk.store.aid;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.PaymentDraft;
import cn.uniondesk.office.aid.PaymentLedger;
import cn.uniondesk.office.aid.campaign.CampaignDesk;
import cn.uniondesk.office.aid.campaign.CampaignDraft;
import cn.uniondesk.office.aid.campaign.CampaignPlan;
import cn.uniondesk.office.aid.choosing.Choosing;
import cn.uniondesk.office.aid.entitlement.EntitlementDesk;
import cn.uniondesk.office.aid.entitlement.ListGuard;
import cn.uniondesk.office.aid.entitlement.Paying;
import cn.uniondesk.office.aid.money.AidFund;
import cn.uniondesk.office.aid.money.AidFundDesk;
import cn.uniondesk.office.aid.money.AidFundReceipt;
import cn.uniondesk.office.aid.money.Overdraft;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.overrides.Overriding;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.MemberTable;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.OverrideTable;
import cn.uniondesk.store.PaymentTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.UnionTable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** An office on the real schema that keeps books of money; its people are invented. */
final class AidOffice implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Pinyin SILENT = new Pinyin() {
        @Override
        public String syllables(String name) {
            return "";
        }

        @Override
        public String initials(String name) {
            return "";
        }
    };

    final Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
    final MemoryStore store = new MemoryStore(clock);
    final PersonTable people = new PersonTable(store.session(), store.writer(), SILENT);
    final UnionTable unions = new UnionTable(store.session(), store.writer(), SILENT);
    final MemberTable members = new MemberTable(store.session(), store.writer());
    final HouseholdTable households = new HouseholdTable(store.session(), store.writer());
    final PaymentTable payments = new PaymentTable(store.session(), store.writer());
    final RuleBookTable books = new RuleBookTable(store.session(), store.writer());
    final OfficeTable offices = new OfficeTable(store.session(), store.writer());
    final AidFundTable funds = new AidFundTable(store.session(), store.writer());
    final AidFundDesk fundDesk = new AidFundDesk(store.session(), funds, books, clock);
    final EntitlementTable entitlements = new EntitlementTable(store.session(), store.writer());
    final CampaignPlanTable plans = new CampaignPlanTable(store.session(), store.writer(), payments);
    final CampaignDesk campaignDesk = new CampaignDesk(store.session(), payments, plans, funds, books, clock);
    final OverrideTable overrides = new OverrideTable(store.session(), store.writer(), List.of(RecordType.PAYMENT));
    final PaymentLedger ledger;
    final EntitlementDesk desk;
    final Choosing choosing;

    AidOffice() {
        change(() -> {
            offices.save(new Office("东湖街道总工会", "DH01", "东湖区总工会"));
            return null;
        });
        ledger = new PaymentLedger(payments, households, people, books, offices, store.session(), clock)
                .with(new Overdraft(funds, books), new ListGuard(entitlements))
                .with(new Overriding(overrides, (account, password) -> "李主席".equals(account) && "对".equals(new String(password)), "陈干事", clock));
        var rules = new RulesInForce(books, offices);
        desk = new EntitlementDesk(
                store.session(), entitlements, plans, new Paying(payments, ledger, new Overdraft(funds, books), plans), people,
                rules, clock);
        choosing = new Choosing(
                store.session(), new CandidateTable(store.session()), plans, entitlements, desk, people, rules, clock);
    }

    <T> T change(Supplier<T> work) {
        return store.session().change(new Action("test"), work);
    }

    long person(String name) {
        return change(() -> people.withDocument(DocumentType.ID_CARD, "no " + name).map(Person::id).orElseGet(() -> people.save(
                Person.named(DocumentType.ID_CARD, "no " + name, name, Sex.FEMALE, LocalDate.of(1980, 5, 1)), Origin.DESK)));
    }

    /** On file since 2 March 2026, with these others living there. */
    long filed(String number, long head, HouseholdMember... others) {
        return change(() -> {
            var filed = LocalDate.of(2026, 3, 2);
            long id = households.save(new Household(
                    0, number, head, 0, filed, Values.NONE.with(Household.ARCHIVE_LEVEL, "区县级")
                            .with(Household.WORK_UNIT, "东湖纺织公司").with(Household.BANK_CARD, "6222020200000000013")
                            .with(Household.CONTACT_CADRE, "陈干事")), Origin.DESK);
            households.enterState(id, filed, HouseholdState.ON_FILE, "", Origin.DESK);
            households.saveMember(member(id, head, "本人", ""), Origin.DESK);
            for (var other : others) {
                households.saveMember(other.movedTo(id, other.relation(), filed), Origin.DESK);
            }
            return id;
        });
    }

    static HouseholdMember member(long household, long person, String relation, String schoolStage) {
        return new HouseholdMember(
                0, household, person, LocalDate.of(2026, 3, 2), null, FamilyDetails.related(relation)
                        .with(FamilyDetails.STANDING, schoolStage.isEmpty() ? "" : "学生")
                        .with(FamilyDetails.SCHOOL_STAGE, schoolStage));
    }

    /** A source of own money that got so many yuan on the day. */
    long fund(String code, long yuan, String on) {
        long id = done(fundDesk.save(new AidFund(0, code, "本级帮扶经费" + code, "own", "生活救助", "2026年", "", "")));
        if (yuan > 0) {
            done(fundDesk.receive(new AidFundReceipt(0, id, day(on), Money.ofYuan(yuan), "东工发〔2026〕1号", "")));
        }
        return id;
    }

    /** A campaign from 15 December 2025 to 14 February 2026 of the 2026 budget, or one of the summer. */
    long campaign(String kind, String name, long budget, Long fund, PayWay way) {
        boolean winter = kind.equals("warmth");
        return done(campaignDesk.save(new CampaignDraft(
                0, "", name, kind, day(winter ? "2025-12-15" : "2026-07-01"), day(winter ? "2026-02-14" : "2026-09-30"), 2026,
                new CampaignPlan(0, Money.ofYuan(budget), fund, fund == null ? "own" : "", way, Money.ofYuan(1000),
                        way == PayWay.GOODS ? "米面油" : "", List.of("filed"), "纪要〔2026〕2号", ""))));
    }

    static PaymentDraft draft(long payee, Long household, String kind, long yuan, String on, PayWay way) {
        return new PaymentDraft(
                0, "记" + yuan + "-" + payee, kind, "own", Money.ofYuan(yuan), day(on), way, way == PayWay.GOODS ? "米面油" : "", payee,
                household, null, null, false, "", null, null, "", "", List.of());
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            assertThat(refused.refusals()).isEmpty();
        }
        return ((Outcome.Done<T>) outcome).value();
    }

    static List<Refusal> refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Override
    public void close() {
        store.close();
    }
}
