package cn.uniondesk.screen.household;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Visiting;
import cn.uniondesk.office.household.visit.Purpose;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.form.Codes;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.Column;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** 走访: the visits to a family, and the form of one. */
public final class VisitsController implements Section {

    private final Kit kit;
    private final Visiting visiting;
    private final VisitDraft draft;
    private Editing editing;
    private CaseView view;

    @FXML private Pages pages;
    @FXML private Node list;
    @FXML private Node one;
    @FXML private SmallTable<Visit> table;
    @FXML private FormPane form;

    public VisitsController(Kit kit, Codes codes, Visiting visiting) {
        this.kit = kit;
        this.visiting = visiting;
        this.draft = new VisitDraft(kit, codes);
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        table.show(kit, List.of(
                Column.text("visitedOn", "visit.visitedOn", 7, visit -> visit.visitedOn().toString()),
                Column.text("purpose", "visit.purpose", 7,
                        visit -> kit.words().office().text("visit.purpose." + visit.purpose(), List.of())),
                Column.text("visitors", "visit.visitors", 10, visit -> Names.text(visit.visitors())),
                Column.text("conclusion", "visit.conclusion", 26, Visit::conclusion)),
                "visit.none", this::edit);
        pages.show(list);
    }

    @Override
    public void show(CaseView now) {
        var same = view != null && view.family().key() == now.family().key();
        view = now;
        editing.within(now.family().key());
        table.getItems().setAll(now.file().visits().reversed());
        if (!same) {
            pages.show(list);
        }
    }

    /** The form of a new visit. */
    void begin(Purpose purpose) {
        pages.show(one);
        editing.open(0, () -> draft.begin(purpose, kit.today()));
    }

    @FXML
    private void add() {
        var stage = view.file().way().stage();
        begin(stage == Stage.LIFTED ? Purpose.FOLLOW_UP : view.family().isOnFile() ? Purpose.HALF_YEAR : Purpose.VERIFICATION);
    }

    private void edit(Visit visit) {
        pages.show(one);
        editing.open(visit.id(), () -> draft.fill(visit));
    }

    @FXML
    private void back() {
        editing.leave();
        pages.show(list);
    }

    @FXML
    private void print() {
        Printing.open(kit, view.family(), draft.purpose() == Purpose.VERIFICATION ? Form.F03 : Form.F13);
    }

    @Override
    @FXML
    public void save() {
        if (!pages.isShown(one)) {
            return;
        }
        var family = view.family();
        var record = editing.record();
        editing.save(work -> visiting.save(draft.visit(record, family.way())), id -> {
            back();
            family.changed();
        });
    }
}
