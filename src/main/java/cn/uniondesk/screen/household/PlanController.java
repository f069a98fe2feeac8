package cn.uniondesk.screen.household;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.plan.PlanDesk;
import cn.uniondesk.office.household.plan.PlanMeasure;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DeclaredForm;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.SmallTable;
import cn.uniondesk.screen.kit.register.DeclaredColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 帮扶计划: what the family needs, who looks after it, and the measures with what came of them. */
public final class PlanController implements Section {

    private final Kit kit;
    private final CodeLists codes;
    private final OwnedRecords<PlanMeasure> measures;
    private final PlanDesk desk;
    private final DeclaredForm draft;
    private final DeclaredForm measureDraft;
    private Editing editing;
    private Editing measuring;
    private CaseView view;
    private Optional<Plan> plan = Optional.empty();

    @FXML private Pages pages;
    @FXML private Node whole;
    @FXML private Node one;
    @FXML private FormPane form;
    @FXML private SmallTable<PlanMeasure> table;
    @FXML private Button addMeasure;
    @FXML private Button newPlan;
    @FXML private FormPane measureForm;

    public PlanController(Kit kit, CodeLists codes, OwnedRecords<PlanMeasure> measures, PlanDesk desk) {
        this.kit = kit;
        this.codes = codes;
        this.measures = measures;
        this.desk = desk;
        this.draft = new DeclaredForm(kit, codes, Plan.DECLARATION, Map.of());
        this.measureDraft = new DeclaredForm(kit, codes, PlanMeasure.DECLARATION, Map.of());
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        measuring = new Editing(kit, measureDraft, measureForm);
        table.show(kit, new DeclaredColumns(PlanMeasure.DECLARATION, kit.words(), codes).columnsOf(PlanMeasure::details),
                "plan.no_measures", this::edit);
        pages.show(whole);
    }

    @Override
    public void show(CaseView now) {
        if (!now.family().isOnFile()) {
            return;
        }
        var same = view != null && view.family().key() == now.family().key();
        view = now;
        plan = now.file().plan();
        editing.within(now.family().key());
        measuring.within(now.family().key());
        if (!same) {
            pages.show(whole);
        }
        addMeasure.setDisable(plan.isEmpty());
        newPlan.setDisable(plan.isEmpty());
        plan.ifPresentOrElse(
                known -> editing.open(known.id(), () -> draft.fill(known.details(), Map.of())),
                () -> editing.open(0, this::begin));
        kit.background().run(work -> plan.map(known -> measures.of(known.id())).orElse(List.of()))
                .onSuccess(all -> table.getItems().setAll(all)).start();
    }

    private void begin() {
        draft.fill(Plan.begun(kit.today(), view.file().file().map(file -> file.text(Household.CONTACT_CADRE)).orElse("")),
                Map.of());
    }

    /** One plan follows another; the old one stays as it ended. */
    @FXML
    private void newPlan() {
        plan = Optional.empty();
        table.getItems().clear();
        addMeasure.setDisable(true);
        editing.open(0, this::begin);
    }

    @FXML
    private void add() {
        pages.show(one);
        measuring.open(0, () -> measureDraft.fill(
                Values.NONE.with(PlanMeasure.RESPONSIBLE, plan.map(known -> known.text(Plan.CADRE)).orElse("")), Map.of()));
    }

    private void edit(PlanMeasure measure) {
        pages.show(one);
        measuring.open(measure.id(), () -> measureDraft.fill(measure.details(), Map.of()));
    }

    @FXML
    private void back() {
        measuring.leave();
        pages.show(whole);
    }

    @Override
    @FXML
    public void save() {
        var family = view.family();
        if (pages.isShown(one)) {
            var typed = new PlanMeasure(measuring.record(), plan.orElseThrow().id(), measureDraft.values());
            var before = List.copyOf(table.getItems());
            measuring.save(work -> keep(typed, before), id -> {
                measuring.discard();
                back();
                family.changed();
            });
            return;
        }
        var typed = new Plan(editing.record(), family.household(), draft.values());
        var measures = List.copyOf(table.getItems());
        editing.save(work -> desk.save(typed, measures), id -> family.changed());
    }

    /** A plan is kept with all its measures; what is refused of this one is said beside its own fields. */
    private Outcome<Long> keep(PlanMeasure typed, List<PlanMeasure> before) {
        var measures = new ArrayList<>(before);
        var at = before.stream().filter(each -> each.id() == typed.id()).findFirst().map(before::indexOf).orElse(before.size());
        if (at < before.size()) {
            measures.set(at, typed);
        } else {
            measures.add(typed);
        }
        var own = "measures." + at + ".";
        return switch (desk.save(plan.orElseThrow(), measures)) {
            case Outcome.Done<Long> done -> done;
            case Outcome.Refused<Long>(var reasons) -> Outcome.refused(reasons.stream()
                    .map(each -> each.field().startsWith(own)
                            ? new Refusal(each.field().substring(own.length()), each.key(), each.arguments()) : each)
                    .toList());
        };
    }
}
