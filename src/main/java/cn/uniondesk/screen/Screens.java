package cn.uniondesk.screen;

import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.org.area.UnionArea;
import cn.uniondesk.office.radar.Overviews;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.workplace.ImportStock;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.paper.Printers;
import cn.uniondesk.screen.home.HomeController;
import cn.uniondesk.screen.intake.ImportsController;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Room.Group;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import cn.uniondesk.screen.kit.register.AreaRooms;
import cn.uniondesk.screen.kit.register.RecordFiles;
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
        brought(equipment.rooms());
        reporting();
        administration(home, restoring);
    }

    private void home() {
        var areas = office.areas();
        var stocks = new ArrayList<>(areas.brought(AreaOfWork::stocks));
        stocks.add(new ImportStock(office.intake().imports()));
        var overviews = new Overviews(stocks, areas.brought(AreaOfWork::watches), office.doings());
        add(Room.of(Area.HOME, null, "mdoal-home", HomeController.class,
                () -> new HomeController(kit, codes, overviews)));
        makers.put(SearchController.class, () -> new SearchController(
                kit, office.people(), areas.brought(AreaOfWork::finders), office.paperwork().trail()));
    }

    private void brought(List<AreaRooms> areas) {
        var unions = office.areas().get(UnionArea.class).unions();
        var around = new AreaRooms.Surroundings(
                kit, codes, office.areas(), typed -> Pick.unions(unions, typed, kit.today()),
                new RecordFiles(this::handOut, office.attachments(), outside), office.accounts());
        areas.forEach(area -> area.rooms(around).forEach(this::add));
    }

    /** 空白台账, written to where the clerk chooses. */
    private void handOut(Declaration declaration) {
        var words = kit.words();
        var title = words.say("ledger.hand_out");
        var kind = new Outside.FileKind(words.say("file.workbook"), List.of("*.xlsx"));
        var name = words.records().kind(declaration.code()) + words.say("ledger.empty_name");
        outside.write(kit, title, kind, name, "ledger.handed_out", target -> office.emptyLedgers().write(declaration, target));
    }

    private void reporting() {
        add(Room.of(Area.IMPORTS, Group.REPORTING, "mdoal-file_upload", ImportsController.class,
                () -> new ImportsController(kit, office.intake(), outside)));
        var quarter = new QuarterWork(
                office.quarter(), office.offices(), office.areas().get(HouseholdArea.class).casework().schemes());
        add(Room.of(Area.QUARTER, Group.REPORTING, "mdoal-assignment_turned_in", QuarterController.class,
                () -> new QuarterController(kit, quarter, outside)));
        var printing = new PrintWork(
                office.offices(), office.formContents(), office.printedForms(), office.paperwork(), office.account(), kit.clock());
        add(Room.of(Area.PREVIEW, Group.WORK, "mdomz-print", PreviewController.class,
                () -> new PreviewController(kit, printing, new Printers(), outside)));
    }

    private void administration(Path home, Restoring restoring) {
        add(Room.of(Area.RULES, Group.ADMINISTRATION, "mdomz-menu_book", RulesController.class,
                () -> new RulesController(kit, codes, office.ruleBooks(), office.ruleBookImport(), outside)));
        add(Room.of(new Area("traces"), Group.ADMINISTRATION, "mdoal-history", TracesController.class,
                () -> new TracesController(kit, office.deletedRecords(), office.exports().register(),
                        office.areas().brought(AreaOfWork::registers), office.transactions())));
        add(Room.of(Area.OVERRIDES, Group.ADMINISTRATION, "mdoal-gavel", OverridesController.class,
                () -> new OverridesController(kit, office.overrides())));
        add(Room.of(Area.SETTINGS, Group.ADMINISTRATION, "mdomz-settings", SettingsController.class,
                () -> new SettingsController(kit, office, home, restoring, outside)));
        makers.put(AccountsController.class, () -> new AccountsController(kit, office));
    }

    private void add(Room room) {
        rooms.put(room.area(), room);
        makers.putAll(room.parts());
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

    /** Rooms of a group of the rail, in the order in which they were brought. */
    List<Room> inGroup(Group group) {
        return rooms.values().stream().filter(room -> room.group() == group).toList();
    }

    List<Room> alone() {
        return inGroup(null);
    }
}
