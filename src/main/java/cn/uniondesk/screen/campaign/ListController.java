package cn.uniondesk.screen.campaign;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.aid.campaign.CampaignStanding;
import cn.uniondesk.office.aid.choosing.Flag;
import cn.uniondesk.office.aid.entitlement.Beneficiary;
import cn.uniondesk.office.aid.entitlement.Entitlement;
import cn.uniondesk.office.aid.entitlement.EntitlementLine;
import cn.uniondesk.office.aid.entitlement.ListStep;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.office.aid.entitlement.Taken;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.workplace.AidWork;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** 名单: who gets what, and the steps for one or many of them at once. */
public final class ListController {

    private final Kit kit;
    private final CodeLists codes;
    private final AidWork aid;
    private final ListStepForm draft;
    private final ListFilter filter = new ListFilter();
    private Runnable changed = () -> {};
    private Map<Long, List<Flag>> flags = Map.of();
    private List<EntitlementLine> all = List.of();

    @FXML private FlowPane chips;
    @FXML private SmallTable<EntitlementLine> table;
    @FXML private Label chosen;
    @FXML private VBox sentences;
    @FXML private FlowPane steps;
    @FXML private VBox taking;
    @FXML private Label stepTitle;
    @FXML private FormPane form;
    @FXML private Button take;
    @FXML private VBox outcome;

    public ListController(Kit kit, CodeLists codes, AidWork aid) {
        this.kit = kit;
        this.codes = codes;
        this.aid = aid;
        this.draft = new ListStepForm(kit);
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        form.show(draft, kit);
        table.show(kit, List.of(
                ListColumn.text("name", "entitlement.name", 7.5, this::name),
                ListColumn.text("household", "household.number", 7.5, EntitlementLine::householdNumber),
                ListColumn.figures("amount", "payment.amount", 6.5, line -> line.entitlement().amount().text()),
                ListColumn.<EntitlementLine>text("state", "entitlement.state", 8, line -> Standings.word(line.entitlement().state(), words))
                        .seen(line -> Standings.badge(line.entitlement().state(), words)),
                ListColumn.<EntitlementLine>text("flags", "entitlement.flags", 5.5, this::flagged)
                        .seen(line -> flagged(line).isEmpty() ? null : new Badge(Level.EXPLAIN, flagged(line))),
                ListColumn.text("lastOn", "entitlement.lastOn", 7, line -> line.lastOn() == null ? "" : line.lastOn().toString())),
                "entitlement.none", line -> {});
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<EntitlementLine>) change -> chosen());
        see(taking, false);
    }

    void onChange(Runnable what) {
        changed = what;
    }

    private record Read(List<EntitlementLine> lines, Map<Long, List<Flag>> flags) {}

    void show(CampaignStanding standing) {
        var id = standing.campaign().id();
        kit.background().run(work -> new Read(aid.entitlements().ofCampaign(id), aid.choosing().flags(id)))
                .onSuccess(read -> {
                    flags = read.flags();
                    all = read.lines();
                    chips.getChildren().setAll(filter.button(all, kit.words(), this::showLines));
                    showLines();
                }).start();
    }

    private void showLines() {
        var before = table.getSelectionModel().getSelectedItems().stream().map(line -> line.entitlement().id()).toList();
        table.getItems().setAll(filter.of(all));
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (before.contains(table.getItems().get(i).entitlement().id())) {
                table.getSelectionModel().select(i);
            }
        }
        chosen();
    }

    /** Takes the step that is open. */
    @FXML
    void take() {
        if (!taking.isVisible()) {
            return;
        }
        if (form.isReady()) {
            var taken = draft.taken();
            var ids = ids();
            run(() -> aid.lists().take(ids, taken), draft.step());
        }
    }

    @FXML
    private void leaveStep() {
        see(taking, false);
        table.requestFocus();
    }

    @FXML
    private void remove() {
        var ids = ids();
        run(() -> aid.lists().remove(ids), null);
    }

    private void run(Supplier<Outcome<Taken>> work, ListStep step) {
        kit.background().run(progress -> work.get()).onSuccess(Answers.either((taken, advice) -> {
            tell(taken, step);
            see(taking, false);
            changed.run();
            table.requestFocus();
        }, form::refuse)).start();
    }

    /** What was done, what was left and why, and what the rules say. */
    private void tell(Taken taken, ListStep step) {
        var words = kit.words();
        var lines = new ArrayList<Node>();
        var what = step == null ? words.say("entitlement.take_off") : step(step);
        lines.add(new Badge(taken.left().isEmpty() ? Level.GOOD : Level.EXPLAIN,
                words.say("entitlement.outcome", what, taken.done(), taken.left().size())));
        taken.left().forEach(left -> left.reasons().forEach(reason ->
                lines.add(sentence(words.say("entitlement.left", left.name(), words.refusal(reason))))));
        taken.advice().forEach(said ->
                lines.add(sentence(words.say("entitlement.left", said.name(), words.advice(said.advice())))));
        outcome.getChildren().setAll(lines);
        kit.window().status(words.say("entitlement.outcome", what, taken.done(), taken.left().size()));
    }

    private void chosen() {
        var words = kit.words();
        var lines = table.getSelectionModel().getSelectedItems().stream().filter(line -> line != null).toList();
        var sum = lines.stream().map(line -> line.entitlement().amount()).reduce(Money.ZERO, Money::plus);
        chosen.setText(lines.isEmpty() ? words.say("entitlement.choose") : words.say("entitlement.chosen", lines.size(), sum.text()));
        sentences.getChildren().setAll(lines.size() != 1 ? List.of() : said(lines.getFirst()));
        var states = lines.stream().map(line -> line.entitlement().state()).distinct().toList();
        var buttons = new ArrayList<Node>();
        for (var step : ListStep.values()) {
            if (states.stream().anyMatch(state -> state.after(step).isPresent())) {
                buttons.add(button(step));
            }
        }
        if (states.contains(State.CHOSEN)) {
            var remove = new Button(words.say("entitlement.take_off"));
            remove.setId("step-remove");
            remove.setOnAction(pressed -> remove());
            buttons.add(remove);
        }
        steps.getChildren().setAll(buttons);
        if (lines.isEmpty()) {
            see(taking, false);
        }
    }

    private Button button(ListStep step) {
        var button = new Button(step(step));
        button.setId("step-" + step);
        button.setOnAction(pressed -> open(step));
        return button;
    }

    private void open(ListStep step) {
        draft.begin(step, kit);
        stepTitle.setText(step(step));
        take.setText(step(step));
        outcome.getChildren().clear();
        see(taking, true);
        form.enter();
    }

    private List<Node> said(EntitlementLine line) {
        var lines = new ArrayList<Node>();
        var one = line.entitlement();
        lines.add(facts(one));
        if (one.beneficiary() != Beneficiary.PERSON) {
            lines.add(sentence(kit.words().say("entitlement.receiver", line.name(), one.headcount())));
        }
        flags.getOrDefault(one.id(), List.of()).forEach(flag ->
                lines.add(sentence(kit.words().office().text(flag.key(), flag.arguments()))));
        return lines;
    }

    private Label facts(Entitlement one) {
        var words = new ArrayList<String>();
        words.add(codes.word("aid.class", one.beneficiaryClass()));
        words.add(codes.word("aid.way", one.way()));
        words.add(one.goods());
        words.add(Masking.bankCard(one.bankCard()));
        words.removeIf(String::isEmpty);
        var facts = sentence(String.join(" · ", words));
        facts.getStyleClass().add("second");
        return facts;
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private String step(ListStep step) {
        return kit.words().office().text("entitlement.step." + Standings.code(step), List.of());
    }

    private String name(EntitlementLine line) {
        Entitlement one = line.entitlement();
        return one.beneficiary() == Beneficiary.PERSON ? line.name() : one.unitName();
    }

    private String flagged(EntitlementLine line) {
        var found = flags.getOrDefault(line.entitlement().id(), List.of()).size();
        return found == 0 ? "" : kit.words().say("entitlement.flag_count", found);
    }

    private List<Long> ids() {
        return table.getSelectionModel().getSelectedItems().stream().map(line -> line.entitlement().id()).toList();
    }
}
