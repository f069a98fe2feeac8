package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Visiting;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
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

    public VisitsController(Kit kit, CodeLists codes, Visiting visiting) {
        this.kit = kit;
        this.visiting = visiting;
        this.draft = new VisitDraft(kit, codes);
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        table.show(kit, List.of(
                ListColumn.text("visitedOn", "visit.visitedOn", 7, visit -> visit.visitedOn().toString()),
                ListColumn.text("purpose", "visit.purpose", 7,
                        visit -> kit.words().office().text("visit.purpose." + visit.purpose(), List.of())),
                ListColumn.text("visitors", "visit.visitors", 10, visit -> SeveralPeople.text(visit.visitors())),
                ListColumn.text("conclusion", "visit.conclusion", 26, Visit::conclusion)),
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
    void begin(VisitPurpose purpose) {
        pages.show(one);
        editing.open(0, () -> draft.begin(purpose, kit.today()));
    }

    @FXML
    private void add() {
        var stage = view.file().way().stage();
        begin(stage == Stage.LIFTED ? VisitPurpose.FOLLOW_UP : view.family().isOnFile() ? VisitPurpose.HALF_YEAR : VisitPurpose.VERIFICATION);
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
        PrintLink.open(kit, view.family(), draft.purpose() == VisitPurpose.VERIFICATION ? HouseholdForms.F03 : HouseholdForms.F13);
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
