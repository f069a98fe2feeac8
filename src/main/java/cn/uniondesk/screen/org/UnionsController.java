package cn.uniondesk.screen.org;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionLine;
import cn.uniondesk.office.org.UnionRegister;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.org.UnionWatch;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

/** 工会: the tree of the register with what is due at each union, and the form of one. */
public final class UnionsController implements Screen {

    private final Kit kit;
    private final CodeLists codes;
    private final Unions unions;
    private final UnionRegister register;
    private final UnionForm draft;
    private Editing editing;
    private UnionTree tree;

    @FXML private ScreenFrame frame;
    @FXML private Pages pages;
    @FXML private Node whole;
    @FXML private Node nothing;
    @FXML private TextField search;
    @FXML private TreeTableView<UnionLine> table;
    @FXML private FormPane form;
    @FXML private Button add;
    @FXML private Button members;
    @FXML private Button save;
    @FXML private Button list;

    public UnionsController(Kit kit, CodeLists codes, Unions unions, UnionRegister register) {
        this.kit = kit;
        this.codes = codes;
        this.unions = unions;
        this.register = register;
        this.draft = new UnionForm(kit, codes, typed -> Pick.unions(unions, typed, kit.today()));
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
            edit(0, () -> draft.blank(null), kit.words().say("unions.new"));
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
            var typed = draft.draft(editing.record());
            editing.save(work -> register.save(typed), this::open);
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
        seen(false, 0);
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

    private record Opened(TradeUnion union, Pick parent, List<Term> terms, List<Certificate> certificates) {}

    private void open(long id) {
        kit.background().run(work -> {
            var union = unions.find(id).orElseThrow();
            var parent = union.parentId() == null ? null : unions.find(union.parentId())
                    .map(each -> new Pick(each.id(), each.name(), "")).orElse(null);
            return new Opened(union, parent, unions.terms(id), unions.certificates(id));
        }).onSuccess(opened -> edit(id, () -> draft.fill(opened.union(), opened.parent(), opened.terms(),
                opened.certificates()), opened.union().name())).start();
    }

    private void edit(long id, Runnable fill, String title) {
        pages.show(form);
        seen(true, id);
        frame.setTitle(title);
        frame.setState(kit.words().say(id == 0 ? "members.new_state" : "unions.form_state"));
        editing.open(id, fill);
    }

    private void seen(boolean formShown, long id) {
        see(save, formShown);
        see(list, formShown);
        see(members, formShown && id > 0);
        see(add, !formShown);
    }

    /** How near the end of something is. */
    static Badge until(java.time.LocalDate ends, java.time.LocalDate today) {
        var level = ends.isBefore(today) ? Level.MUST : UnionWatch.isNear(ends, today) ? Level.EXPLAIN : Level.GOOD;
        return new Badge(level, ends.toString());
    }
}
