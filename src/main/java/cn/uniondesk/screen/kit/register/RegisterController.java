package cn.uniondesk.screen.kit.register;

import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DeclaredForm;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.Listing;
import cn.uniondesk.screen.kit.list.PagedTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The register of a declared record: the list, and the page of one record with its form and its sections. */
public class RegisterController implements Screen {

    private final Kit kit;
    private final CodeLists codes;
    private final Register register;
    private final RecordFiles files;
    private final DeclaredForm draft;
    private final BooleanProperty formShown = new SimpleBooleanProperty();
    private final BooleanProperty recordKept = new SimpleBooleanProperty();
    private Editing editing;

    @FXML private ScreenFrame frame;
    @FXML private Pages pages;
    @FXML private PagedTable<RecordLine> table;
    @FXML private TabPane tabs;
    @FXML private FormPane form;

    public RegisterController(Kit kit, CodeLists codes, Register register, RecordFiles files) {
        this.files = files;
        this.kit = kit;
        this.codes = codes;
        this.register = register;
        this.draft = new DeclaredForm(kit, codes, register.records().declaration(), register.links());
    }

    /** Whether one record is shown; the FXML decides what is seen by it. */
    public BooleanProperty formShownProperty() {
        return formShown;
    }

    public boolean isFormShown() {
        return formShown.get();
    }

    /** Whether the record that is shown is in the register. */
    public BooleanProperty recordKeptProperty() {
        return recordKept;
    }

    public boolean isRecordKept() {
        return recordKept.get();
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        prepare(pages);
        parts(RecordSection.class).forEach(section -> section.show(
                kit, codes, register.sections().get(section.getId()), () -> kit.window().status(kit.words().say("record.saved"))));
        parts(AttachmentSection.class).forEach(part -> part.show(kit, codes, files, register.records().declaration().code()));
    }

    /** Makes the list ready, once. */
    protected void prepare(Pages on) {
        on.show(table);
        var records = register.records();
        var columns = new DeclaredColumns(records.declaration(), kit.words(), codes);
        table.show(kit, new Listing<>(register.area().code(), records::list, RecordLine::id, columns.columns(),
                columns.filters(), line -> kit.window().go(Place.of(register.area(), line.id())),
                new Listing.Empty(register.area().key() + ".empty", "home.import", () -> kit.window().go(Place.of(Area.IMPORTS)))));
    }

    /** Filters that a place sets. */
    protected void narrow(Map<String, String> filters) {
        table.fix(filters);
    }

    /** Shows the list as it is by now. */
    protected void refresh(Pages on) {
        on.show(table);
        table.refresh();
        table.enter();
    }

    protected final Kit kit() {
        return kit;
    }

    protected final ScreenFrame frame() {
        return frame;
    }

    /** 0 for a new record. */
    protected final long record() {
        return editing.record();
    }

    private <T extends Node> List<T> parts(Class<T> sort) {
        return tabs == null ? List.of() : tabs.getTabs().stream().map(Tab::getContent)
                .filter(sort::isInstance).map(sort::cast).toList();
    }

    private Optional<RecordSection> sectionInSight() {
        var chosen = tabs == null ? null : tabs.getSelectionModel().getSelectedItem();
        return chosen != null && chosen.getContent() instanceof RecordSection section ? Optional.of(section) : Optional.empty();
    }

    @Override
    public void arrive(Place place) {
        if (place.isNew()) {
            show(new RecordLine(0, register.blank(), Map.of()));
        } else if (place.record() != 0) {
            open(place.record());
        } else {
            var declaration = register.records().declaration();
            var other = place.details().keySet().stream().filter(name -> !declaration.has(name)).findFirst();
            other.ifPresentOrElse(kind -> openMeant(kind, Long.parseLong(place.detail(kind))), () -> {
                narrow(place.details());
                list();
            });
        }
    }

    private void openMeant(String kind, long other) {
        kit.background().run(work -> register.records().meant(kind, other))
                .onSuccess(found -> found.ifPresentOrElse(this::open, this::list)).start();
    }

    private void open(long id) {
        kit.background().run(work -> register.records().find(id))
                .onSuccess(found -> found.ifPresentOrElse(this::show, this::list)).start();
    }

    private void show(RecordLine line) {
        var declaration = register.records().declaration();
        pages.show(tabs == null ? form : tabs);
        if (tabs != null) {
            tabs.getSelectionModel().selectFirst();
            tabs.getTabs().stream().skip(1).forEach(tab -> tab.setDisable(line.id() == 0));
        }
        formShown.set(true);
        recordKept.set(line.id() != 0);
        frame.setTitle(line.id() == 0
                ? kit.words().say("record.new", kit.words().records().kind(declaration.code()))
                : line.values().text(declaration.title()));
        frame.setState(line.id() == 0 ? kit.words().say("record.new_state") : state(".form_state", "record.form_state"));
        editing.open(line.id(), () -> draft.fill(line.values(), line.linked()));
        if (line.id() != 0) {
            parts(RecordSection.class).forEach(section -> section.of(line.id()));
            parts(AttachmentSection.class).forEach(part -> part.of(line.id()));
        }
    }

    /** A sentence of the area, else that of all registers. */
    private String state(String own, String usual) {
        var key = register.area().key() + own;
        return kit.words().say(kit.words().has(key) ? key : usual);
    }

    private void list() {
        editing.leave();
        formShown.set(false);
        recordKept.set(false);
        frame.setTitle(kit.words().say(register.area().key()));
        frame.setState(state(".state", "record.list_state"));
        refresh(pages);
    }

    @Override
    @FXML
    public void createNew() {
        kit.window().go(Place.blank(register.area()));
    }

    @Override
    @FXML
    public void save() {
        if (!formShown.get()) {
            return;
        }
        sectionInSight().ifPresentOrElse(RecordSection::save, () -> {
            var record = editing.record();
            var typed = draft.values();
            var shown = draft.named(form.fields());
            editing.save(work -> register.records().save(record, typed, shown), this::open);
        });
    }

    @Override
    @FXML
    public void print() {
        if (recordKept.get() && register.printed() != null) {
            kit.window().go(Place.of(Area.PREVIEW).with("about", register.printed().of(editing.record()).text()));
        }
    }

    @FXML
    private void handOut() {
        files.handOut().accept(register.records().declaration());
    }

    @FXML
    private void delete() {
        if (register.records() instanceof RecordDesk desk) {
            new Deleting(kit, desk).ask(editing.record(), () -> {
                editing.discard();
                kit.window().go(Place.of(register.area()));
            });
        }
    }

    @Override
    public boolean takeBack() {
        return formShown.get() && sectionInSight().map(RecordSection::takeBack).orElseGet(editing::takeBack);
    }

    @Override
    @FXML
    public boolean leave() {
        if (!formShown.get()) {
            return false;
        }
        list();
        return true;
    }
}
