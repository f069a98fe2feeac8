package cn.uniondesk.store.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.RecognitionCard;
import cn.uniondesk.office.household.family.FamilyChanges;
import cn.uniondesk.office.household.family.OneFile;
import cn.uniondesk.office.household.procedure.Applications;
import cn.uniondesk.office.household.procedure.Deciding;
import cn.uniondesk.office.household.procedure.FamilyMember;
import cn.uniondesk.office.household.procedure.Filing;
import cn.uniondesk.office.household.procedure.Gate;
import cn.uniondesk.office.household.procedure.Procedure;
import cn.uniondesk.office.household.procedure.Proceeding;
import cn.uniondesk.office.household.procedure.Residents;
import cn.uniondesk.office.household.procedure.ReturnVisits;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.procedure.Visiting;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.OwnedTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.UnionTable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An office on the real schema with the use cases of a family's way; 张兰 and her family are invented. */
final class FamilyOffice implements AutoCloseable {

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
    final MemoryStore store = new MemoryStore();
    final PersonTable people = new PersonTable(store.session(), store.writer(), SILENT);
    final UnionTable unions = new UnionTable(store.session(), store.writer(), SILENT);
    final HouseholdTable households = new HouseholdTable(store.session(), store.writer());
    final RuleBookTable books = new RuleBookTable(store.session(), store.writer());
    final OfficeTable offices = new OfficeTable(store.session(), store.writer());
    final ProceedingTable proceedings = new ProceedingTable(store.session(), store.writer());
    final OwnedTable<Visit> visits = new OwnedTable<>(store.session(), store.writer(), CaseTables.VISITS);
    final RulesInForce rules = new RulesInForce(books, offices);
    final OneFile oneFile = new OneFile(households, people);
    final Residents residents = new Residents(proceedings, households);
    final FamilyChanges family = new FamilyChanges(
            store.session(), households, people, new OwnedTable<>(store.session(), store.writer(), CaseTables.FAMILY_EVENTS), oneFile, clock);
    final Procedure procedure;
    final Applications applications;
    final Filing filing;
    final Visiting visiting;
    final long union;

    FamilyOffice() {
        procedure = procedure();
        applications = new Applications(store.session(), proceedings, households, oneFile, clock);
        filing = new Filing(
                store.session(), procedure, proceedings, households, oneFile,
                new Deciding(rules, new RecognitionCard(Texts.chinese())));
        visiting = new Visiting(store.session(), procedure, visits, rules, clock);
        store.session().change(new Action("test"), () -> offices.save(new Office("东湖街道总工会", "DH01", "东湖区总工会")));
        union = change(() -> unions.save(new TradeUnion(0, Values.NONE.with(TradeUnion.NAME, "东湖纺织工会").with(TradeUnion.KIND, "single")),
                Origin.DESK));
    }

    /** The steps with these rules of other areas beside the usual ones. */
    Procedure procedure(Gate... gates) {
        return new Procedure(
                store.session(), proceedings, households, rules,
                Stream.concat(Stream.of(new ReturnVisits(visits)), Stream.of(gates)).toList(), clock);
    }

    <T> T change(Supplier<T> work) {
        return store.session().change(new Action("test"), work);
    }

    long person(String name) {
        return change(() -> people.save(
                Person.named(DocumentType.ID_CARD, "no " + name, name, Sex.FEMALE, LocalDate.of(1980, 5, 1)), Origin.DESK));
    }

    FamilyMember member(long person, String relation) {
        return new FamilyMember(0, 0, person, FamilyDetails.related(relation).with(FamilyDetails.STANDING, "在职"));
    }

    /** An application of this person with a child. */
    long application(String name) {
        long applicant = person(name);
        return done(applications.save(
                new Proceeding(0, null, applicant, union, false, new Causes("06", List.of("09")), "生活困难", ""),
                List.of(member(applicant, "本人"), member(person(name + "之女"), "女"))));
    }

    Household file(String number) {
        return new Household(0, number, 0, union, TODAY,
                Values.NONE.with(Household.ARCHIVE_LEVEL, "区县级").with(Household.CONTACT_CADRE, "陈干事"));
    }

    static final Finances POOR = new Finances(2, Money.ofYuan(36_000), Money.ofYuan(12_000), Money.ZERO);

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    static List<Refusal> refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    Stage take(long proceeding, StepTaken step) {
        return done(procedure.take(proceeding, step));
    }

    /** The whole way to the public notice of 2 to 6 March 2026. */
    void toNotice(long way) {
        take(way, StepTaken.of(Step.APPLY, day("2026-02-02")));
        take(way, StepTaken.of(Step.ACCEPT, day("2026-02-03"), "陈干事"));
        take(way, StepTaken.of(Step.ASSIGN, day("2026-02-03"), "陈干事"));
        done(visiting.save(Visit.of(way, VisitPurpose.VERIFICATION, day("2026-02-05"), "情况属实", "陈干事", "李干事")));
        take(way, StepTaken.of(Step.VERIFY, day("2026-02-10"), "陈干事").because("", "民政核对无异常"));
        take(way, StepTaken.of(Step.AGREE, day("2026-02-27"), "王主席", "陈干事").document("东工纪〔2026〕3号"));
        take(way, StepTaken.of(Step.PUBLISH, day("2026-03-02")).notice(day("2026-03-06"), "东湖社区公告栏", "010-12345678"));
    }

    void toApproval(long way) {
        toNotice(way);
        take(way, StepTaken.of(Step.END_NOTICE, day("2026-03-09"), "陈干事"));
        take(way, StepTaken.of(Step.REPORT, day("2026-03-09"), "陈干事"));
        take(way, StepTaken.of(Step.APPROVE, day("2026-03-16")).document("区工批〔2026〕8号"));
    }

    /** On file since 17 March 2026. */
    long filed(String name, String number) {
        long way = application(name);
        toApproval(way);
        return done(filing.file(way, StepTaken.of(Step.FILE, day("2026-03-17"), "陈干事"), file(number), POOR, null));
    }

    @Override
    public void close() {
        store.close();
    }
}
