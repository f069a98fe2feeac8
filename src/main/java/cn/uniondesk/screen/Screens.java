package cn.uniondesk.screen;

import cn.uniondesk.office.aid.PaymentStock;
import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.household.HouseholdStock;
import cn.uniondesk.office.workplace.ImportStock;
import cn.uniondesk.office.member.MemberStock;
import cn.uniondesk.office.org.UnionStock;
import cn.uniondesk.office.org.UnionWatch;
import cn.uniondesk.office.radar.Overviews;
import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.radar.Watch;
import cn.uniondesk.office.workplace.SingleRecords;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.paper.Printers;
import cn.uniondesk.screen.aid.PaymentsController;
import cn.uniondesk.screen.aidfund.AidFundsController;
import cn.uniondesk.screen.aidfund.DirectController;
import cn.uniondesk.screen.campaign.CampaignsController;
import cn.uniondesk.screen.campaign.ChoiceController;
import cn.uniondesk.screen.campaign.ListController;
import cn.uniondesk.screen.campaign.PeopleFound;
import cn.uniondesk.screen.home.HomeController;
import cn.uniondesk.screen.household.ApplicationController;
import cn.uniondesk.screen.household.DecisionsController;
import cn.uniondesk.screen.household.ExclusionsController;
import cn.uniondesk.screen.household.FamilyController;
import cn.uniondesk.screen.household.HistoryController;
import cn.uniondesk.screen.household.HouseholdPageController;
import cn.uniondesk.screen.household.HouseholdsController;
import cn.uniondesk.screen.household.MonthsController;
import cn.uniondesk.screen.household.PapersController;
import cn.uniondesk.screen.household.PlanController;
import cn.uniondesk.screen.household.ProcedureController;
import cn.uniondesk.screen.household.ReckoningController;
import cn.uniondesk.screen.household.VisitsController;
import cn.uniondesk.screen.household.WhatIfController;
import cn.uniondesk.screen.intake.ImportsController;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Room.Group;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import cn.uniondesk.screen.kit.register.AreaRooms;
import cn.uniondesk.screen.member.MembersController;
import cn.uniondesk.screen.org.UnionsController;
import cn.uniondesk.screen.overrides.OverridesController;
import cn.uniondesk.screen.paper.PreviewController;
import cn.uniondesk.screen.paper.PrintWork;
import cn.uniondesk.screen.quarter.QuarterController;
import cn.uniondesk.screen.quarter.QuarterWork;
import cn.uniondesk.screen.records.TracesController;
import cn.uniondesk.screen.rulebook.RulesController;
import cn.uniondesk.screen.search.SearchController;
import cn.uniondesk.screen.settings.AccountsController;
import cn.uniondesk.screen.settings.Restoring;
import cn.uniondesk.screen.settings.SettingsController;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Which screens the desk has, and how the controller of each is made for an open office. */
public final class Screens {

    private final Map<Area, Room> rooms = new LinkedHashMap<>();
    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();
    private final Kit kit;
    private final Workplace office;
    private final Outside outside;
    private final CodeLists codes;

    Screens(Kit kit, Workplace office, Equipment equipment, Path home, Restoring restoring) {
        this.kit = kit;
        this.office = office;
        this.outside = equipment.outside();
        this.codes = new CodeLists(office.ruleBooks().current(), kit.today());
        home();
        unions();
        members();
        households();
        payments();
        brought(equipment.rooms());
        reporting();
        administration(home, restoring);
    }

    private void home() {
        var stocks = new ArrayList<Stock>(List.of(
                new UnionStock(office.unions()), new MemberStock(office.members()), new HouseholdStock(office.households()),
                new PaymentStock(office.payments()), new ImportStock(office.intake().imports())));
        stocks.addAll(office.areas().brought(AreaOfWork::stocks));
        var overviews = new Overviews(stocks, watches(), office.doings());
        add(Room.of(Area.HOME, null, "mdoal-home", HomeController.class,
                () -> new HomeController(kit, codes, overviews)));
        makers.put(SearchController.class, () -> new SearchController(
                kit, office.people(), office.unions(), office.areas().brought(AreaOfWork::finders), office.paperwork().trail()));
    }

    private List<Watch> watches() {
        var watches = new ArrayList<Watch>(List.of(new UnionWatch(office.unions()), office.casework().watch()));
        watches.addAll(office.areas().brought(AreaOfWork::watches));
        return watches;
    }

    private void unions() {
        var register = office.singleRecords().unions();
        add(Room.of(Area.UNIONS, Group.LEDGERS, "mdoal-account_tree", UnionsController.class,
                () -> new UnionsController(kit, codes, office.unions(), register)));
    }

    private void payments() {
        var ledger = office.singleRecords().payments();
        var funds = office.aid().funds();
        var parts = new PaymentsController.Parts(office.payments(), office.households(), office.people(), ledger, funds,
                office.accounts());
        add(Room.of(Area.PAYMENTS, Group.WORK, "mdoal-card_giftcard", PaymentsController.class,
                () -> new PaymentsController(kit, codes, parts)));
        var aid = office.aid();
        var people = new PeopleFound(office.people());
        add(Room.of(Area.CAMPAIGNS, Group.WORK, "mdoal-campaign", CampaignsController.class,
                () -> new CampaignsController(kit, codes, aid)));
        makers.put(ListController.class, () -> new ListController(kit, codes, aid));
        makers.put(ChoiceController.class, () -> new ChoiceController(kit, codes, aid, people));
        add(Room.of(Area.FUNDS, Group.WORK, "mdoal-account_balance_wallet", AidFundsController.class,
                () -> new AidFundsController(kit, codes, aid)));
        makers.put(DirectController.class, () -> new DirectController(kit, codes, aid.direct(), outside));
    }

    private void brought(List<AreaRooms> areas) {
        var around = new AreaRooms.Surroundings(
                kit, codes, office.areas(), typed -> Pick.unions(office.unions(), typed, kit.today()), this::handOut);
        areas.forEach(area -> area.rooms(around).forEach(this::add));
    }

    /** 空白台账, written to where the clerk chooses. */
    private void handOut(Declaration declaration) {
        var words = kit.words();
        var title = words.say("ledger.hand_out");
        var kind = new Outside.FileKind(words.say("file.workbook"), List.of("*.xlsx"));
        var name = words.records().kind(declaration.code()) + words.say("ledger.empty_name");
        outside.toWrite(title, kind, Optional.empty(), name).ifPresent(target -> kit.background().run(work -> {
            office.emptyLedgers().write(declaration, target);
            return target;
        }).onSuccess(file -> kit.window().notices().offer(words.say("ledger.handed_out", file.getFileName()),
                words.say("export.show"), () -> outside.reveal(file))).start());
    }

    private void reporting() {
        add(Room.of(Area.IMPORTS, Group.REPORTING, "mdoal-file_upload", ImportsController.class,
                () -> new ImportsController(kit, office.intake(), outside)));
        var quarter = new QuarterWork(
                office.quarterTables(), office.uploadCheck(), office.quarterSubmission(), office.offices(), office.structure(),
                office.casework().schemes());
        add(Room.of(Area.QUARTER, Group.REPORTING, "mdoal-assignment_turned_in", QuarterController.class,
                () -> new QuarterController(kit, quarter, outside)));
        var printing = new PrintWork(
                office.offices(), office.formContents(), office.printedForms(), office.paperwork(), office.account(), kit.clock());
        add(Room.of(Area.PREVIEW, Group.WORK, "mdomz-print", PreviewController.class,
                () -> new PreviewController(kit, printing, new Printers(), outside)));
    }

    private void members() {
        var register = office.singleRecords().members();
        var parts = new MembersController.Parts(office.members(), office.unions(), office.people(), register);
        add(Room.of(Area.MEMBERS, Group.LEDGERS, "mdomz-people", MembersController.class,
                () -> new MembersController(kit, codes, parts)));
    }

    private void households() {
        var records = office.singleRecords();
        var parts = new HouseholdPageController.Parts(
                office.households(), office.unions(), office.people(), office.payments(), records.households(),
                office.casework());
        add(Room.of(Area.HOUSEHOLDS, Group.LEDGERS, "mdoal-family_restroom", HouseholdsController.class,
                () -> new HouseholdsController(kit, codes, office.households(), office.casework().registers().proceedings())));
        makers.put(HouseholdPageController.class, () -> new HouseholdPageController(kit, codes, parts));
        makers.put(FamilyController.class,
                () -> new FamilyController(kit, codes, new FamilyController.Registers(
                        office.households(), office.people(), records.family(), office.casework())));
        makers.put(ApplicationController.class, () -> new ApplicationController(
                kit, codes, office.unions(), office.people(), office.casework().applying()));
        casework(records);
        makers.put(ProcedureController.class,
                () -> new ProcedureController(kit, codes, office.casework(), records.households()));
    }

    private void casework(SingleRecords records) {
        var casework = office.casework();
        var registers = casework.registers();
        makers.put(ReckoningController.class,
                () -> new ReckoningController(kit, codes, casework.reckoning(), records.households()));
        makers.put(MonthsController.class, () -> new MonthsController(kit, casework.lifting()));
        makers.put(VisitsController.class, () -> new VisitsController(kit, codes, casework.visiting()));
        makers.put(PlanController.class, () -> new PlanController(kit, codes, registers.plans(), casework.plans()));
        makers.put(PapersController.class,
                () -> new PapersController(kit, codes, casework.papers(), registers.attachments(), outside));
        makers.put(ExclusionsController.class, () -> new ExclusionsController(kit, casework.exclusions()));
        makers.put(DecisionsController.class,
                () -> new DecisionsController(kit, codes, office.households(), casework.whatIf()));
        makers.put(WhatIfController.class, () -> new WhatIfController(kit, codes, casework.whatIf()));
        makers.put(HistoryController.class, () -> new HistoryController(kit, codes, new HistoryController.Shelves(
                office.households(), office.people(), office.payments(), registers.familyEvents())));
    }

    private void administration(Path home, Restoring restoring) {
        add(Room.of(Area.RULES, Group.ADMINISTRATION, "mdomz-menu_book", RulesController.class,
                () -> new RulesController(kit, codes, office.ruleBooks(), office.ruleBookImport(), outside)));
        add(Room.of(new Area("traces"), Group.ADMINISTRATION, "mdoal-history", TracesController.class,
                () -> new TracesController(kit, office.deletedRecords(), office.exports().register(), office.transactions())));
        add(Room.of(Area.OVERRIDES, Group.ADMINISTRATION, "mdoal-gavel", OverridesController.class,
                () -> new OverridesController(kit, office.overrides())));
        add(Room.of(Area.SETTINGS, Group.ADMINISTRATION, "mdomz-settings", SettingsController.class,
                () -> new SettingsController(kit, office, home, restoring, outside)));
        makers.put(AccountsController.class, () -> new AccountsController(kit, office));
    }

    private void add(Room room) {
        rooms.put(room.area(), room);
    }

    Map<Class<?>, Supplier<?>> makers() {
        return makers;
    }

    boolean has(Area area) {
        return rooms.containsKey(area);
    }

    Room room(Area area) {
        return rooms.get(area);
    }

    Fxml search() {
        return Fxml.SEARCH;
    }

    /** Rooms of a group of the rail, in the order in which they were brought. */
    List<Room> inGroup(Group group) {
        return rooms.values().stream().filter(room -> room.group() == group).toList();
    }

    List<Room> alone() {
        return inGroup(null);
    }
}
