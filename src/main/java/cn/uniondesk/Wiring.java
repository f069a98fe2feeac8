package cn.uniondesk;

import static cn.uniondesk.store.tables.Tables.ATTACHMENT;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.area.Areas;
import cn.uniondesk.office.area.Means;
import cn.uniondesk.office.attachments.Attachment;
import cn.uniondesk.office.attachments.AttachmentDesk;
import cn.uniondesk.office.attachments.Scans;
import cn.uniondesk.office.exports.EmptyLedgers;
import cn.uniondesk.office.exports.ExportDesk;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.PaperTrail;
import cn.uniondesk.office.household.RecognitionImpact;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.intake.HeldRows;
import cn.uniondesk.office.intake.ImportLedger;
import cn.uniondesk.office.intake.IntakeBench;
import cn.uniondesk.office.intake.Ledgers;
import cn.uniondesk.office.intake.ReturnLedger;
import cn.uniondesk.office.intake.TakeBackImport;
import cn.uniondesk.office.overrides.Overriding;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBookImport;
import cn.uniondesk.office.safety.Leftover;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.structure.StructureReport;
import cn.uniondesk.office.structure.StructureTables;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.workplace.NewOffice;
import cn.uniondesk.office.workplace.Paperwork;
import cn.uniondesk.office.workplace.QuarterDesk;
import cn.uniondesk.office.workplace.StructureWork;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.office.workplace.Workplaces;
import cn.uniondesk.paper.PdfForms;
import cn.uniondesk.paper.ShrunkPictures;
import cn.uniondesk.paper.Templates;
import cn.uniondesk.screen.DeskWindow;
import cn.uniondesk.screen.Equipment;
import cn.uniondesk.screen.aid.PaymentRooms;
import cn.uniondesk.screen.aidfund.AidFundRooms;
import cn.uniondesk.screen.campaign.CampaignRooms;
import cn.uniondesk.screen.entry.Entrance;
import cn.uniondesk.screen.household.HouseholdRooms;
import cn.uniondesk.screen.kit.Looks;
import cn.uniondesk.screen.kit.Remembered;
import cn.uniondesk.screen.kit.SystemOutside;
import cn.uniondesk.screen.kit.register.AreaRooms;
import cn.uniondesk.screen.member.MemberRooms;
import cn.uniondesk.screen.org.UnionRooms;
import cn.uniondesk.screen.venue.VenueRoom;
import cn.uniondesk.store.AccountKeys;
import cn.uniondesk.store.ActionLog;
import cn.uniondesk.store.AreaStore;
import cn.uniondesk.store.BatchUndo;
import cn.uniondesk.store.DeletedRecordTable;
import cn.uniondesk.store.ExportTable;
import cn.uniondesk.store.ImportTable;
import cn.uniondesk.store.KeptSources;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.OverrideTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.PrintedPaperTable;
import cn.uniondesk.store.ProvedBackups;
import cn.uniondesk.store.RecordTable;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.SensitiveLookTable;
import cn.uniondesk.store.Store;
import cn.uniondesk.store.StoreOpener;
import cn.uniondesk.store.aid.AidStore;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.household.HouseholdStore;
import cn.uniondesk.store.keys.PasswordCost;
import cn.uniondesk.store.org.MemberStore;
import cn.uniondesk.store.org.UnionStore;
import cn.uniondesk.store.report.DetailTable;
import cn.uniondesk.store.report.FactTable;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/** The composition root: every long-lived object is made here, once, and gets what it needs by constructor. */
final class Wiring implements Workplaces {

    private static final String PROGRAM = Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion())
            .orElse("dev");

    /** A long import and a search beside it. */
    private static final int WORKERS = 3;

    /** The store wings of the areas of work, each a line, behind those whose registers they read. */
    static final List<AreaStore> AREAS = List.of(
            new UnionStore(),
            new MemberStore(),
            new HouseholdStore(),
            new AidStore(),
            new VenueStore());

    /** Their screen wings, in the order of the left rail. */
    static final List<AreaRooms> ROOMS = List.of(
            new UnionRooms(),
            new MemberRooms(),
            new HouseholdRooms(),
            new PaymentRooms(),
            new CampaignRooms(),
            new AidFundRooms(),
            new VenueRoom());

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
        return brought(AreaStore::forms).stream().sorted(Comparator.comparing(Form::code)).toList();
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

    private <T> List<T> brought(Function<AreaStore, List<T>> sort) {
        return areas.stream().flatMap(area -> sort.apply(area).stream()).toList();
    }

    private Workplace workplace(Store store) {
        var session = store.session();
        var writer = store.writer();
        var offices = new OfficeTable(session, writer);
        var ruleBooks = new RuleBookTable(session, writer, brought(AreaStore::rules));
        var accounts = new AccountKeys(store);
        var overrides = new OverrideTable(session, writer, brought(AreaStore::overridden));
        var ledgers = new LedgerReader();
        var means = new Means(
                session, ruleBooks, offices, ledgers, new Overriding(overrides, accounts::admits, store.account(), clock), clock);
        var scans = new Scans(store.attachments(), new ShrunkPictures());
        var opened = opened(store, scans, means);
        var people = new PersonTable(session, writer, pinyin);

        var imports = new ImportTable(session, store.account(), clock);
        var takenIn = new Ledgers(ruleBooks, opened.brought(AreaOfWork::ledgers));
        var intake = new IntakeBench(
                new ImportLedger(ledgers, new KeptSources(store.sources()), imports, takenIn, session, clock),
                new HeldRows(imports, takenIn, session, clock),
                new TakeBackImport(imports, new BatchUndo(session, store.undo()), session),
                new ReturnLedger(ledgers, new MarkedLedger(), imports, session, texts),
                imports, takenIn);
        var ruleBookImport = new RuleBookImport(
                ruleBooks, new RuleBookWorkbook(ledgers),
                new RecognitionImpact(opened.get(HouseholdArea.class).households(), offices, clock), session, clock);

        var templates = store.folder().home().resolve("templates");
        var quarter = quarter(store, means, opened.brought(AreaOfWork::reports), templates);
        var formContents = new FormContents(session, offices, opened.brought(AreaOfWork::forms));
        var papers = new PdfForms(new Templates(templates));
        var paperwork = new Paperwork(
                new PaperTrail(session, new PrintedPaperTable(session, writer), formContents, store.account(), clock),
                new SheetWorkbooks(), opened.get(AidArea.class).agreement(), papers);

        return new OpenOffice(
                store, opened, new DeletedRecordTable(session, writer),
                new AttachmentDesk(
                        new RecordTable(session, writer, pinyin, ATTACHMENT, Attachment.DECLARATION, Map.of()),
                        scans, session, clock),
                new ExportDesk(new ListWorkbooks(), new ExportTable(session, writer), session, store.account(), clock),
                new EmptyLedgers(new EmptyLedgerWorkbooks(), ruleBooks, clock), offices, ruleBooks, people, overrides,
                new ActionLog(session), intake, ruleBookImport, quarter, formContents, papers, paperwork,
                new ProvedBackups(store, clock), accounts, new SensitiveLookTable(session, writer));
    }

    /** Each area, with those before it for its neighbours. */
    private Areas opened(Store store, Scans scans, Means means) {
        var opened = new Areas(List.of());
        for (var area : areas) {
            opened = opened.with(area.open(new AreaStore.Surroundings(store, pinyin, scans, means, opened)));
        }
        return opened;
    }

    private QuarterDesk quarter(Store store, Means means, List<ReportArea> reports, Path templates) {
        var session = store.session();
        var offices = means.offices();
        var sources = brought(AreaStore::sources);
        var figures = new FactTable(session, sources);
        var submissions = new SubmissionTable(session, store.writer());
        var cases = new RuleCaseTable(session, sources);
        var standards = new UploadCheck.Standards(means.books(), offices);
        var words = new ReportWords(texts);
        var official = new ReportWords(Texts.chinese());
        var tables = new QuarterTables(session, reports, figures, submissions, words);
        return new QuarterDesk(
                tables,
                new UploadCheck(session, tables, cases, submissions, standards, words),
                new QuarterSubmission(
                        new QuarterSubmission.Sources(
                                session, new UploadCheck(session, tables, cases, submissions, standards, official),
                                new DetailTable(session, sources), submissions, offices),
                        new QuarterFiles(
                                templates, reports.stream().flatMap(area -> area.details().stream()).toList(), PROGRAM, clock),
                        official, new QuarterSubmission.Sender(store.account(), PROGRAM, clock)),
                new StructureWork(
                        new StructureTables(session, figures, means.books(), offices, words),
                        new StructureReport(new StructureTables(session, figures, means.books(), offices, official),
                                new StructureFile(official))));
    }
}
