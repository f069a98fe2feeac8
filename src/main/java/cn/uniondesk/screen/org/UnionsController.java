package cn.uniondesk.screen.org;

import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionLine;
import cn.uniondesk.office.org.UnionRegister;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.org.UnionWatch;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DeclaredForm;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

/** 工会: the tree of the register with what is due at each union, and the form of one. */
public final class UnionsController implements Screen {

    private final Kit kit;
    private final CodeLists codes;
    private final Unions unions;
    private final UnionRegister register;
    private final DeclaredForm draft;
    private final Consumer<Declaration> handOut;
    private final BooleanProperty formShown = new SimpleBooleanProperty();
    private final BooleanProperty recordKept = new SimpleBooleanProperty();
    private Editing editing;
    private UnionTree tree;

    @FXML private ScreenFrame frame;
    @FXML private Pages pages;
    @FXML private Node whole;
    @FXML private Node nothing;
    @FXML private TextField search;
    @FXML private TreeTableView<UnionLine> table;
    @FXML private FormPane form;

    /** @param handOut writes the empty ledger of unions */
    public UnionsController(
            Kit kit, CodeLists codes, Unions unions, UnionRegister register, Consumer<Declaration> handOut) {
        this.handOut = handOut;
        this.kit = kit;
        this.codes = codes;
        this.unions = unions;
        this.register = register;
        this.draft = new DeclaredForm(kit, codes, TradeUnion.DECLARATION,
                Map.of("union", typed -> Pick.unions(unions, typed, kit.today())));
    }

    /** Whether one union is shown; the FXML decides what is seen by it. */
    public BooleanProperty formShownProperty() {
        return formShown;
    }

    public boolean isFormShown() {
        return formShown.get();
    }

    /** Whether the union that is shown is in the register. */
    public BooleanProperty recordKeptProperty() {
        return recordKept;
    }

    public boolean isRecordKept() {
        return recordKept.get();
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        tree = new UnionTree(table, kit, codes);
        search.textProperty().addListener((all, before, now) -> tree.narrow(now.strip()));
        table.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                openChosen();
                pressed.consume();
            }
        });
        table.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2) {
                openChosen();
            }
        });
        pages.show(whole);
    }

    @Override
    public void arrive(Place place) {
        if (place.isNew()) {
            edit(new RecordLine(0, Values.NONE, Map.of()));
        } else if (place.record() != 0) {
            open(place.record());
        } else {
            list();
        }
    }

    @Override
    @FXML
    public void createNew() {
        kit.window().go(Place.blank(Area.UNIONS));
    }

    @Override
    @FXML
    public void save() {
        if (pages.isShown(form)) {
            var record = editing.record();
            var typed = draft.values();
            var shown = draft.named(form.fields());
            editing.save(work -> register.save(record, typed, shown), this::open);
        }
    }

    @Override
    public boolean takeBack() {
        return pages.isShown(form) && editing.takeBack();
    }

    @Override
    @FXML
    public boolean leave() {
        if (!pages.isShown(form)) {
            return false;
        }
        list();
        return true;
    }

    @FXML
    private void importLedgers() {
        kit.window().go(Place.of(Area.IMPORTS));
    }

    /** The members of the union whose form is open. */
    @FXML
    private void showMembers() {
        kit.window().go(Place.of(Area.MEMBERS).with("unionId", Long.toString(editing.record())));
    }

    private void openChosen() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.getValue() != null) {
            kit.window().go(Place.of(Area.UNIONS, chosen.getValue().id()));
        }
    }

    private void list() {
        editing.leave();
        formShown.set(false);
        recordKept.set(false);
        frame.setTitle(kit.words().say("area.unions"));
        kit.background().run(work -> unions.all(kit.today())).onSuccess(all -> {
            tree.show(all);
            pages.show(all.isEmpty() ? nothing : whole);
            var overdue = all.stream().filter(each -> each.state() == UnionState.ACTIVE)
                    .filter(each -> each.termEndsOn() != null && each.termEndsOn().isBefore(kit.today())).count();
            frame.setState(kit.words().say("unions.state", all.size(), overdue));
            table.requestFocus();
        }).start();
    }

    private void open(long id) {
        kit.background().run(work -> register.find(id).orElseThrow()).onSuccess(this::edit).start();
    }

    private void edit(RecordLine union) {
        pages.show(form);
        formShown.set(true);
        recordKept.set(union.id() != 0);
        frame.setTitle(union.id() == 0 ? kit.words().say("unions.new") : union.values().text(TradeUnion.NAME));
        frame.setState(kit.words().say(union.id() == 0 ? "members.new_state" : "unions.form_state"));
        editing.open(union.id(), () -> draft.fill(union.values(), union.linked()));
    }

    @FXML
    private void handOut() {
        handOut.accept(TradeUnion.DECLARATION);
    }

    /** How near the end of something is. */
    static Badge until(java.time.LocalDate ends, java.time.LocalDate today) {
        var level = ends.isBefore(today) ? Level.MUST : UnionWatch.isNear(ends, today) ? Level.EXPLAIN : Level.GOOD;
        return new Badge(level, ends.toString());
    }
}
