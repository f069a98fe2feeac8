package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdLine;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.household.procedure.Proceedings;
import cn.uniondesk.office.household.procedure.Proceedings.Pending;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.Listing;
import cn.uniondesk.screen.kit.list.PagedTable;
import cn.uniondesk.screen.kit.list.RegisterFilter;
import cn.uniondesk.screen.kit.list.SmallTable;
import cn.uniondesk.screen.kit.register.DeclaredColumns;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** 困难家庭: the files as a list, and the page of one household. */
public final class HouseholdsController implements Screen {

    private static final String APPLICATION = "application";
    private static final String WHAT_IF = "whatIf";
    private static final String ALL = "all";
    private static final String LIST = "list";
    private static final String FILE = "file";
    private static final String PENDING = "pending";

    private final Kit kit;
    private final CodeLists codes;
    private final Households households;
    private final Proceedings proceedings;
    private final Consumer<Declaration> handOut;
    private final StringProperty sight = new SimpleStringProperty(LIST);

    @FXML private ScreenFrame frame;
    @FXML private Pages pages;
    @FXML private PagedTable<HouseholdLine> table;
    @FXML private Node page;
    @FXML private HouseholdPageController pageController;
    @FXML private SmallTable<Pending> applications;
    @FXML private Node whatIfPage;
    @FXML private WhatIfController whatIfPageController;

    public HouseholdsController(Kit kit, CodeLists codes, Households households, Proceedings proceedings,
            Consumer<Declaration> handOut) {
        this.kit = kit;
        this.codes = codes;
        this.households = households;
        this.proceedings = proceedings;
        this.handOut = handOut;
    }

    /** What is in sight; the FXML decides by it which buttons are seen. */
    public StringProperty sightProperty() {
        return sight;
    }

    public String getSight() {
        return sight.get();
    }

    @FXML
    private void initialize() {
        table.show(kit, new Listing<>("households", query -> households.list(query, kit.today()), HouseholdLine::id,
                columns(), filters(), line -> kit.window().go(Place.of(Area.HOUSEHOLDS, line.id())),
                new Listing.Empty("households.empty", "home.import", () -> kit.window().go(Place.of(Area.IMPORTS)))));
        applications.show(kit, List.of(
                ListColumn.text("applicantName", "household.head", 8, Pending::applicantName),
                ListColumn.text("stage", "application.stage", 10, each -> kit.words().office().text("stage." + each.stage(), List.of())),
                ListColumn.text("since", "application.since", 8, each -> each.since() == null ? "" : each.since().toString()),
                ListColumn.text("noticeUntil", "procedure.until", 8,
                        each -> each.noticeUntil() == null ? "" : each.noticeUntil().toString())),
                "application.none", each -> kit.window().go(
                        Place.of(Area.HOUSEHOLDS).with(APPLICATION, Long.toString(each.proceedingId()))));
        pages.show(table);
    }

    @Override
    public void arrive(Place place) {
        if (!place.detail(WHAT_IF).isEmpty()) {
            show(whatIfPage, WHAT_IF);
            frame.setTitle(kit.words().say("what_if.title"));
            frame.setState(kit.words().say("what_if.state"));
            whatIfPageController.enter();
        } else if (place.detail(APPLICATION).equals(ALL)) {
            applications();
        } else if (place.detail(APPLICATION).equals(Place.NEW)) {
            show(page, APPLICATION);
            frame.setTitle(kit.words().say("application.new"));
            frame.setState(kit.words().say("application.new_state"));
            pageController.apply();
        } else if (!place.detail(APPLICATION).isEmpty()) {
            show(page, APPLICATION);
            frame.setState(kit.words().say("application.state"));
            pageController.openApplication(Long.parseLong(place.detail(APPLICATION)), frame::setTitle);
        } else if (place.isNew()) {
            show(page, FILE);
            frame.setTitle(kit.words().say("households.new"));
            frame.setState(kit.words().say("members.new_state"));
            pageController.blank();
        } else if (place.record() != 0) {
            show(page, FILE);
            frame.setState(kit.words().say("households.page_state"));
            pageController.open(place.record(), frame::setTitle);
        } else {
            list();
        }
    }

    @Override
    @FXML
    public void createNew() {
        kit.window().go(Place.blank(Area.HOUSEHOLDS));
    }

    @Override
    @FXML
    public void save() {
        if (pages.isShown(page)) {
            pageController.save();
        }
    }

    @Override
    @FXML
    public void print() {
        if (pages.isShown(page) && pageController.record() > 0) {
            kit.window().go(Place.of(Area.PREVIEW).with("form", HouseholdForms.F02.code())
                    .with("about", HouseholdForms.HOUSEHOLD.of(pageController.record()).text()));
        }
    }

    @Override
    public boolean takeBack() {
        return pages.isShown(page) && pageController.takeBack();
    }

    @Override
    @FXML
    public boolean leave() {
        if (pages.isShown(table)) {
            return false;
        }
        pageController.leave();
        list();
        return true;
    }

    @FXML
    private void apply() {
        kit.window().go(Place.of(Area.HOUSEHOLDS).with(APPLICATION, Place.NEW));
    }

    @FXML
    private void pending() {
        kit.window().go(Place.of(Area.HOUSEHOLDS).with(APPLICATION, ALL));
    }

    @FXML
    private void whatIf() {
        kit.window().go(Place.of(Area.HOUSEHOLDS).with(WHAT_IF, ALL));
    }

    private void applications() {
        show(applications, PENDING);
        frame.setTitle(kit.words().say("application.pending"));
        frame.setState(kit.words().say("application.pending_state"));
        kit.background().run(work -> proceedings.pending()).onSuccess(all -> {
            applications.getItems().setAll(all);
            applications.getSelectionModel().selectFirst();
            applications.requestFocus();
        }).start();
    }

    private void list() {
        show(table, LIST);
        frame.setTitle(kit.words().say("area.households"));
        frame.setState(kit.words().say("households.state"));
        table.refresh();
        table.enter();
    }

    private void show(Node wanted, String name) {
        pages.show(wanted);
        sight.set(name);
    }

    @FXML
    private void handOut() {
        handOut.accept(HouseholdLedger.EMPTY);
    }

    private List<ListColumn<HouseholdLine>> columns() {
        return Stream.concat(Stream.<ListColumn<HouseholdLine>>of(
                ListColumn.<HouseholdLine>text("number", "household.number", 10, HouseholdLine::number).sortable(),
                ListColumn.<HouseholdLine>text("headName", "household.head", 7, HouseholdLine::headName).sortable(),
                ListColumn.<HouseholdLine>text("category", "household.category", 9,
                        line -> codes.word("household.category", line.category())).sortable().seen(this::badge),
                ListColumn.<HouseholdLine>text("state", "household.state", 5,
                        line -> codes.word("household.state", line.state())).sortable(),
                ListColumn.<HouseholdLine>figures("people", "household.people", 5, line -> Long.toString(line.people())).sortable(),
                ListColumn.<HouseholdLine>text("filedOn", "household.filedOn", 8, line -> line.filedOn().toString()).sortable(),
                ListColumn.text("mainCause", "household.mainCause", 12, line -> codes.word("cause", line.mainCause())),
                ListColumn.<HouseholdLine>figures("aidThisYear", "household.aidThisYear", 9, line -> line.aidThisYear().text()).sortable(),
                ListColumn.<HouseholdLine>text("unionName", "household.union", 16, HouseholdLine::unionName).sortable(),
                ListColumn.masked("documentNumber", "person.documentNumber", 12.5, Masking::identityNumber, HouseholdLine::documentNumber),
                ListColumn.masked("mobile", "person.mobile", 9, Masking::telephone, HouseholdLine::mobile)),
                new DeclaredColumns(Household.DECLARATION, kit.words(), codes).offered(HouseholdLine::details).stream()).toList();
    }

    private Node badge(HouseholdLine line) {
        return new Badge(Receipt.level(line.category()), codes.word("household.category", line.category()));
    }

    private List<RegisterFilter> filters() {
        return List.of(
                new RegisterFilter("state", "household.state", () -> codes.codes("household.state")),
                new RegisterFilter("category", "household.category", () -> codes.codes("household.category")),
                new RegisterFilter("cause", "household.mainCause", () -> codes.codes("cause")));
    }
}
