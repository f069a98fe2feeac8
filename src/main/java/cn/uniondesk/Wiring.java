package cn.uniondesk;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.aid.PaymentLedger;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.campaign.CampaignDesk;
import cn.uniondesk.office.aid.choosing.Choosing;
import cn.uniondesk.office.aid.direct.DirectListDesk;
import cn.uniondesk.office.aid.entitlement.EntitlementDesk;
import cn.uniondesk.office.aid.entitlement.ListGuard;
import cn.uniondesk.office.aid.entitlement.Paying;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.aid.forms.CampaignAgreement;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.aid.money.AidFundDesk;
import cn.uniondesk.office.aid.money.Overdraft;
import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.area.Areas;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.exports.EmptyLedgers;
import cn.uniondesk.office.exports.ExportDesk;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.PaperTrail;
import cn.uniondesk.office.form.PrintedForms;
import cn.uniondesk.office.household.FamilyRegister;
import cn.uniondesk.office.household.HouseholdFiles;
import cn.uniondesk.office.household.HouseholdReport;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.RecognitionCard;
import cn.uniondesk.office.household.RecognitionImpact;
import cn.uniondesk.office.household.casefile.CaseFiles;
import cn.uniondesk.office.household.due.FamilyWatch;
import cn.uniondesk.office.household.exclusion.ExclusionDesk;
import cn.uniondesk.office.household.family.FamilyChanges;
import cn.uniondesk.office.household.family.OneFile;
import cn.uniondesk.office.household.forms.FactsOfHouseholds;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.household.lifting.LiftingDesk;
import cn.uniondesk.office.household.paper.PaperDesk;
import cn.uniondesk.office.household.plan.PlanDesk;
import cn.uniondesk.office.household.procedure.ApplicationDesk;
import cn.uniondesk.office.household.procedure.Applications;
import cn.uniondesk.office.household.procedure.Deciding;
import cn.uniondesk.office.household.procedure.Filing;
import cn.uniondesk.office.household.procedure.Procedure;
import cn.uniondesk.office.household.procedure.Residents;
import cn.uniondesk.office.household.procedure.ReturnVisits;
import cn.uniondesk.office.household.procedure.Visiting;
import cn.uniondesk.office.household.recheck.WhatIf;
import cn.uniondesk.office.household.reckoning.ReckoningDesk;
import cn.uniondesk.office.household.scheme.SchemeDesk;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.HeldRows;
import cn.uniondesk.office.intake.ImportLedger;
import cn.uniondesk.office.intake.IntakeBench;
import cn.uniondesk.office.intake.Ledgers;
import cn.uniondesk.office.intake.ReturnLedger;
import cn.uniondesk.office.intake.TakeBackImport;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import cn.uniondesk.office.member.MemberRegister;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.RegisterReport;
import cn.uniondesk.office.org.UnionRegister;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.overrides.Overrides;
import cn.uniondesk.office.overrides.Overriding;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.radar.Doings;
import cn.uniondesk.office.record.DeletedRecords;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBookImport;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.safety.Accounts;
import cn.uniondesk.office.safety.Backups;
import cn.uniondesk.office.safety.Leftover;
import cn.uniondesk.office.safety.SensitiveLooks;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.structure.StructureReport;
import cn.uniondesk.office.structure.StructureTables;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.office.workplace.AidWork;
import cn.uniondesk.office.workplace.CaseRegisters;
import cn.uniondesk.office.workplace.Casework;
import cn.uniondesk.office.workplace.NewOffice;
import cn.uniondesk.office.workplace.Paperwork;
import cn.uniondesk.office.workplace.SingleRecords;
import cn.uniondesk.office.workplace.StructureWork;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.office.workplace.Workplaces;
import cn.uniondesk.paper.PdfForms;
import cn.uniondesk.paper.Templates;
import cn.uniondesk.screen.DeskWindow;
import cn.uniondesk.screen.Equipment;
import cn.uniondesk.screen.entry.Entrance;
import cn.uniondesk.screen.kit.Looks;
import cn.uniondesk.screen.kit.Remembered;
import cn.uniondesk.screen.kit.SystemOutside;
import cn.uniondesk.screen.kit.register.AreaRooms;
import cn.uniondesk.screen.venue.VenueRoom;
import cn.uniondesk.store.AccountKeys;
import cn.uniondesk.store.ActionLog;
import cn.uniondesk.store.AreaStore;
import cn.uniondesk.store.BatchUndo;
import cn.uniondesk.store.DeletedRecordTable;
import cn.uniondesk.store.ExportTable;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.ImportTable;
import cn.uniondesk.store.KeptSources;
import cn.uniondesk.store.MemberTable;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.OverrideTable;
import cn.uniondesk.store.PaymentTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.PrintedPaperTable;
import cn.uniondesk.store.ProvedBackups;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.SensitiveLookTable;
import cn.uniondesk.store.Store;
import cn.uniondesk.store.StoreOpener;
import cn.uniondesk.store.UnionTable;
import cn.uniondesk.store.aid.AidFundTable;
import cn.uniondesk.store.aid.AidSource;
import cn.uniondesk.store.aid.CampaignPlanTable;
import cn.uniondesk.store.aid.CandidateTable;
import cn.uniondesk.store.aid.DirectPaymentTable;
import cn.uniondesk.store.aid.EntitlementTable;
import cn.uniondesk.store.aid.PaidCampaignTable;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.household.ExclusionTable;
import cn.uniondesk.store.household.FamilyEventTable;
import cn.uniondesk.store.household.HouseholdSource;
import cn.uniondesk.store.household.IncomeMonthTable;
import cn.uniondesk.store.household.OpenCaseTable;
import cn.uniondesk.store.household.OpenFileTable;
import cn.uniondesk.store.household.PaperTable;
import cn.uniondesk.store.household.PlanTable;
import cn.uniondesk.store.household.ProceedingTable;
import cn.uniondesk.store.household.ReckoningTable;
import cn.uniondesk.store.household.SchemeTable;
import cn.uniondesk.store.household.SealedAttachments;
import cn.uniondesk.store.household.VisitTable;
import cn.uniondesk.store.keys.PasswordCost;
import cn.uniondesk.store.org.RegisterSource;
import cn.uniondesk.store.report.DetailTable;
import cn.uniondesk.store.report.FactTable;
import cn.uniondesk.store.report.ReportSource;
import cn.uniondesk.store.report.RuleCaseTable;
import cn.uniondesk.store.report.SubmissionTable;
import cn.uniondesk.store.venue.VenueStore;
import cn.uniondesk.workbook.RuleBookWorkbook;
import cn.uniondesk.workbook.ledger.LedgerReader;
import cn.uniondesk.workbook.ledger.MarkedLedger;
import cn.uniondesk.workbook.quarter.QuarterFiles;
import cn.uniondesk.workbook.quarter.StructureFile;
import cn.uniondesk.workbook.sheet.EmptyLedgerWorkbooks;
import cn.uniondesk.workbook.sheet.ListWorkbooks;
import cn.uniondesk.workbook.sheet.SheetWorkbooks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;

/** The composition root: every long-lived object is made here, once, and gets what it needs by constructor. */
final class Wiring implements Workplaces {

    private static final String PROGRAM = Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion())
            .orElse("dev");

    /** A long import and a search beside it. */
    private static final int WORKERS = 3;

    /** The store wings of the areas of work, each a line; without its line the program works without the area. */
    static final List<AreaStore> AREAS = List.of(new VenueStore());

    /** Their screen wings. */
    static final List<AreaRooms> ROOMS = List.of(new VenueRoom());

    private final List<AreaStore> areas;
    private final Clock clock;
    private final PasswordCost cost;
    private final Pinyin pinyin = new PinyinReader();
    private final Texts texts;

    Wiring(Clock clock, PasswordCost cost, Locale language) {
        this(AREAS, clock, cost, language);
    }

    Wiring(List<AreaStore> areas, Clock clock, PasswordCost cost, Locale language) {
        this.areas = List.copyOf(areas);
        this.clock = clock;
        this.cost = cost;
        this.texts = new Texts(language);
    }

    static Wiring usual(Locale language) {
        return new Wiring(Clock.systemDefaultZone(), PasswordCost.USUAL, language);
    }

    /** The desk on a data folder, with its own threads for slow work. */
    static DeskWindow desk(Path home, Consumer<String> opener) {
        var remembered = new Remembered(home.resolve("desk.properties"));
        var wiring = usual(Locale.forLanguageTag(remembered.get("language").orElse("zh-CN")));
        var worker = Executors.newFixedThreadPool(WORKERS, Thread.ofPlatform().daemon().name("desk-work-", 0).factory());
        return new DeskWindow(
                new Entrance(wiring, home),
                new Equipment(Looks.ofThisSystem(), remembered, wiring.clock, worker, Platform::runLater,
                        new SystemOutside(opener), ROOMS));
    }

    private StoreOpener opener(Path home) {
        return new StoreOpener(new DataFolder(home), cost, clock);
    }

    @Override
    public List<Form> forms() {
        return Stream.concat(Stream.of(HouseholdForms.ALL, AidForms.ALL), areas.stream().map(AreaStore::forms))
                .flatMap(List::stream).sorted(Comparator.comparing(Form::code)).toList();
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
    public Optional<Leftover> settle(Path home) {
        return opener(home).settle();
    }

    @Override
    public NewOffice prepare(Path home, Office office, String account, char[] password) {
        // The office starts with today's default as its own: a later program's default changes nothing for it.
        return opener(home).prepare(office, account, password, (session, writer) ->
                session.change(new Action("rulebook.default"), () ->
                        new RuleBookTable(session, writer).takeIn(DefaultRuleBook.read())));
    }

    @Override
    public Workplace open(Path home, String account, char[] password) {
        return assembled(opener(home).open(account, password));
    }

    @Override
    public Workplace recover(Path home, String recoveryKey, String account, char[] password) {
        return assembled(opener(home).recover(recoveryKey, account, password));
    }

    @Override
    public Verification verifyBackup(Path home, Path backup, String account, char[] password) {
        return opener(home).verifyBackup(backup, account, password);
    }

    @Override
    public Verification restore(Path home, Path backup, String account, char[] password) {
        return opener(home).restore(backup, account, password);
    }

    /** Where the parts do not come together, the store does not stay open. */
    private Workplace assembled(Store store) {
        Workplace workplace = null;
        try {
            workplace = workplace(store);
            return workplace;
        } finally {
            if (workplace == null) {
                store.close();
            }
        }
    }

    private Workplace workplace(Store store) {
        var session = store.session();
        var writer = store.writer();
        var offices = new OfficeTable(session, writer);
        var ruleBooks = new RuleBookTable(
                session, writer, areas.stream().map(AreaStore::code).map(DefaultRuleBook::of).toList());
        var around = new AreaStore.Surroundings(session, writer, pinyin, ruleBooks, offices, clock);
        var brought = new Areas(areas.stream().map(area -> area.open(around)).toList());
        var people = new PersonTable(session, writer, pinyin);
        var unions = new UnionTable(session, writer, pinyin);
        var members = new MemberTable(session, writer);
        var households = new HouseholdTable(session, writer);
        var payments = new PaymentTable(session, writer);

        var rules = new RulesInForce(ruleBooks, offices);
        var accounts = new AccountKeys(store);
        var overrides = new OverrideTable(session, writer, List.of(
                RecordType.UNION, RecordType.MEMBER, RecordType.HOUSEHOLD, RecordType.PAYMENT, RecordType.CAMPAIGN));
        var money = new AidMoney(new AidFundTable(session, writer), new EntitlementTable(session, writer), ruleBooks);
        var ledger = new PaymentLedger(payments, households, people, ruleBooks, offices, session, clock)
                .with(money.funding(), new ListGuard(money.entitlements()))
                .with(new Overriding(overrides, accounts::admits, store.account(), clock));

        var singleRecords = new SingleRecords(
                new UnionRegister(unions, ruleBooks, offices, session, clock),
                new MemberRegister(members, unions, people, ruleBooks, offices, session, clock),
                new HouseholdFiles(households, people, ruleBooks, offices, session, clock),
                new FamilyRegister(households, people, session, clock),
                ledger);

        var casework = casework(store, households, people, rules);

        var ledgers = new LedgerReader();
        var aid = aid(store, money, new DirectListDesk.Registers(
                people, households, payments, new DirectPaymentTable(session, writer)), ledger, ledgers, rules);
        var imports = new ImportTable(session, store.account(), clock);
        var kinds = new ArrayList<>(List.<BroughtLedger>of(
                new UnionLedger(unions, offices),
                new MemberLedger(people, members, unions),
                new HouseholdLedger(new HouseholdLedger.Registers(
                        people, unions, members, households, new SchemeTable(session, writer)), offices),
                new AidLedger(people, households, payments)));
        kinds.addAll(brought.brought(AreaOfWork::ledgers));
        var takenIn = new Ledgers(ruleBooks, kinds);
        var intake = new IntakeBench(
                new ImportLedger(ledgers, new KeptSources(store.sources()), imports, takenIn, session, clock),
                new HeldRows(imports, takenIn, session, clock),
                new TakeBackImport(imports, new BatchUndo(session, store.undo()), session),
                new ReturnLedger(ledgers, new MarkedLedger(), imports, session, texts),
                imports,
                takenIn);
        var ruleBookImport = new RuleBookImport(
                ruleBooks, new RuleBookWorkbook(ledgers), new RecognitionImpact(households, offices, clock), session, clock);

        var words = new ReportWords(texts);
        var reports = new ArrayList<ReportArea>(List.of(
                new RegisterReport(), new HouseholdReport(), new AidReport(new PaidCampaignTable(session))));
        reports.addAll(brought.brought(AreaOfWork::reports));
        var sources = new ArrayList<ReportSource>(List.of(new RegisterSource(), new HouseholdSource(), new AidSource()));
        areas.forEach(area -> sources.addAll(area.sources()));
        var figures = new FactTable(session, sources);
        var submissions = new SubmissionTable(session, writer);
        var tables = new QuarterTables(session, reports, figures, submissions, words);
        var cases = new RuleCaseTable(session, sources);
        var standards = new UploadCheck.Standards(ruleBooks, offices);
        var check = new UploadCheck(session, tables, cases, submissions, standards, words);
        var official = new ReportWords(Texts.chinese());
        var templates = store.folder().home().resolve("templates");
        var submission = new QuarterSubmission(
                new QuarterSubmission.Sources(
                        session, new UploadCheck(session, tables, cases, submissions, standards, official),
                        new DetailTable(session, sources), submissions, offices),
                new QuarterFiles(
                        templates, reports.stream().flatMap(area -> area.details().stream()).toList(), PROGRAM, clock),
                official, new QuarterSubmission.Sender(store.account(), PROGRAM, clock));

        var structure = new StructureWork(
                new StructureTables(session, figures, ruleBooks, offices, words),
                new StructureReport(new StructureTables(session, figures, ruleBooks, offices, official),
                        new StructureFile(official)));

        var facts = new FactsOfHouseholds(households, people, casework.caseFiles());
        var aidForms = new AidForms(payments, households, people, facts, ruleBooks, offices);
        var forms = new ArrayList<AreaForms>(List.of(
                new HouseholdForms(households, facts, ruleBooks, offices), aidForms));
        forms.addAll(brought.brought(AreaOfWork::forms));
        var formContents = new FormContents(session, offices, forms);
        var papers = new PdfForms(new Templates(templates));
        var paperwork = new Paperwork(
                new PaperTrail(session, new PrintedPaperTable(session, writer), formContents, store.account(), clock),
                new SheetWorkbooks(), new CampaignAgreement(session, aidForms), papers);

        return new OpenOffice(
                store, brought, new DeletedRecordTable(session, writer),
                new ExportDesk(new ListWorkbooks(), new ExportTable(session, writer), session, store.account(), clock),
                new EmptyLedgers(new EmptyLedgerWorkbooks(), ruleBooks, clock), offices, ruleBooks, people, unions, members,
                households, payments, singleRecords, overrides,
                new ActionLog(session), casework, aid, intake,
                ruleBookImport, tables, check, submission, structure,
                formContents, papers, paperwork, new ProvedBackups(store, clock), accounts,
                new SensitiveLookTable(session, writer));
    }

    /** What is done for families in hardship. */
    private Casework casework(Store store, Households households, People people, RulesInForce rules) {
        var session = store.session();
        var writer = store.writer();
        var proceedings = new ProceedingTable(session, writer);
        var registers = new CaseRegisters(
                proceedings, new Residents(proceedings, households), new VisitTable(session, writer),
                new ReckoningTable(session, writer), new ExclusionTable(session, writer), new PaperTable(session, writer),
                new SealedAttachments(store.attachments()), new IncomeMonthTable(session, writer),
                new PlanTable(session, writer), new FamilyEventTable(session, writer));
        var oneFile = new OneFile(households, people);
        var exclusions = new ExclusionDesk(session, registers.exclusions(), rules);
        var papers = new PaperDesk(session, registers.papers(), registers.attachments(), households, rules);
        var lifting = new LiftingDesk(session, registers.months(), rules, clock);
        var reckoning = new ReckoningDesk(session, registers.reckonings(), registers.residents(), people, rules);
        var procedure = new Procedure(
                session, proceedings, households, rules,
                List.of(papers, exclusions, lifting, new ReturnVisits(registers.visits())), clock);
        var caseFiles = new CaseFiles(
                session,
                new CaseFiles.Shelves(
                        households, proceedings, registers.residents(), registers.reckonings(), registers.visits(),
                        registers.exclusions(), registers.papers(), registers.plans()),
                new CaseFiles.Desks(procedure, reckoning, papers, lifting), rules);
        return new Casework(
                registers,
                new Applications(session, proceedings, households, oneFile, clock),
                new ApplicationDesk(session, proceedings, people, oneFile, clock),
                procedure,
                new Filing(
                        session, procedure, proceedings, households, oneFile,
                        new Deciding(rules, new RecognitionCard(Texts.chinese()))),
                new Visiting(session, procedure, registers.visits(), rules, clock),
                reckoning, exclusions, papers, lifting,
                new PlanDesk(session, registers.plans(), households, rules, clock),
                new FamilyChanges(session, households, people, registers.familyEvents(), oneFile, clock),
                new SchemeDesk(session, new SchemeTable(session, writer), rules, new OpenFileTable(session)),
                new WhatIf(session, new OpenFileTable(session), rules),
                caseFiles,
                new FamilyWatch(session, new OpenCaseTable(session), proceedings, rules));
    }

    /** The books of money and lists, before the ledger of payments is there that hangs on them. */
    private record AidMoney(AidFundTable funds, EntitlementTable entitlements, RuleBooks books) {
        Overdraft funding() {
            return new Overdraft(funds, books);
        }
    }

    /** What is done with money for aid. */
    private AidWork aid(
            Store store, AidMoney money, DirectListDesk.Registers registers, PaymentLedger ledger, LedgerFiles files,
            RulesInForce rules) {
        var session = store.session();
        var plans = new CampaignPlanTable(session, store.writer(), registers.payments());
        var lists = new EntitlementDesk(
                session, money.entitlements(), plans, new Paying(registers.payments(), ledger, money.funding(), plans),
                registers.people(), rules, clock);
        return new AidWork(
                money.funds(), new AidFundDesk(session, money.funds(), money.books(), clock), plans,
                new CampaignDesk(session, registers.payments(), plans, money.funds(), money.books(), clock),
                new Choosing(
                        session, new CandidateTable(session), plans, money.entitlements(), lists, registers.people(), rules,
                        clock),
                money.entitlements(), lists,
                new DirectListDesk(files, session, registers, money.books(), store.account(), clock));
    }

    /** Everything that works on one open store. */
    private record OpenOffice(
            Store store,
            Areas areas,
            DeletedRecords deletedRecords,
            ExportDesk exports,
            EmptyLedgers emptyLedgers,
            Offices offices,
            RuleBooks ruleBooks,
            People people,
            Unions unions,
            Members members,
            Households households,
            Payments payments,
            SingleRecords singleRecords,
            Overrides overrides,
            Doings doings,
            Casework casework,
            AidWork aid,
            IntakeBench intake,
            RuleBookImport ruleBookImport,
            QuarterTables quarterTables,
            UploadCheck uploadCheck,
            QuarterSubmission quarterSubmission,
            StructureWork structure,
            FormContents formContents,
            PrintedForms printedForms,
            Paperwork paperwork,
            Backups backups,
            Accounts accounts,
            SensitiveLooks sensitiveLooks)
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
}
