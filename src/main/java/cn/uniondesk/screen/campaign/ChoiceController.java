package cn.uniondesk.screen.campaign;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.aid.campaign.CampaignStanding;
import cn.uniondesk.office.aid.choosing.Candidate;
import cn.uniondesk.office.aid.choosing.ChoicePreview;
import cn.uniondesk.office.aid.choosing.ChoicePreview.Proposed;
import cn.uniondesk.office.aid.choosing.Pool;
import cn.uniondesk.office.aid.entitlement.Taken;
import cn.uniondesk.office.reading.Refusal;
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
import cn.uniondesk.work.Job;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** 选人: whom the campaign could be for, looked at before anything is stored. */
public final class ChoiceController {

    private final Kit kit;
    private final CodeLists codes;
    private final AidWork aid;
    private final CriteriaDraft draft;
    private Runnable whenPut = () -> {};
    private CampaignStanding standing;
    private ChoicePreview preview;
    private Job<ChoicePreview> looking;

    @FXML private FormPane form;
    @FXML private Label sums;
    @FXML private Badge fits;
    @FXML private Label said;
    @FXML private Label why;
    @FXML private SmallTable<Row> table;
    @FXML private Button put;

    /** A person of the preview with its mark. */
    record Row(Proposed proposed, BooleanProperty chosen) {}

    public ChoiceController(Kit kit, CodeLists codes, AidWork aid, PeopleFound people) {
        this.kit = kit;
        this.codes = codes;
        this.aid = aid;
        this.draft = new CriteriaDraft(kit, codes, people);
        // A choice has always a pool: the fields are shown by it from the first moment.
        draft.begin(Pool.FILES, Money.ZERO);
    }

    @FXML
    private void initialize() {
        form.show(draft, kit);
        draft.looking().forEach(entry -> entry.text().addListener((all, before, now) -> look()));
        draft.amount().text().addListener((all, before, now) -> count());
        table.show(kit, List.of(
                ListColumn.<Row>text("chosen", "choice.chosen", 3.2, row -> "").seen(this::box),
                ListColumn.text("name", "entitlement.name", 6.5, row -> candidate(row).name()),
                ListColumn.text("place", "choice.place", 8, ChoiceController::place),
                ListColumn.text("category", "household.category", 5.8, row -> codes.word("household.category", candidate(row).category())),
                ListColumn.<Row>text("flags", "entitlement.flags", 14, this::flags).seen(this::flagged)),
                "choice.none", this::turn);
        table.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> tell(now));
        table.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, pressed -> {
            var row = table.getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.SPACE && row != null) {
                turn(row);
                pressed.consume();
            }
        });
    }

    /** The whole of what speaks against the chosen person. */
    private void tell(Row row) {
        var text = row == null ? "" : flags(row);
        why.setText(text);
        see(why, !text.isEmpty());
    }

    void onPut(Runnable what) {
        whenPut = what;
    }

    void show(CampaignStanding now) {
        var same = standing != null && standing.campaign().id() == now.campaign().id();
        if (!same) {
            // Nothing is looked for while the fields are being filled.
            standing = null;
            draft.begin(now.campaign().kind().endsWith("schooling") ? Pool.STUDENTS : Pool.FILES, now.plan().amount());
        }
        standing = now;
        look();
    }

    /** Looks again; nothing is stored by it. */
    private void look() {
        if (standing == null) {
            return;
        }
        if (looking != null) {
            looking.cancel();
        }
        var id = standing.campaign().id();
        var criteria = draft.criteria();
        var mine = kit.background().run(work -> {
            work.checkCancelled();
            return aid.choosing().preview(id, criteria);
        });
        looking = mine;
        mine.onSuccess(found -> {
            if (looking == mine) {
                preview = found;
                table.getItems().setAll(found.proposed().stream().map(this::row).toList());
                count();
            }
        }).start();
    }

    private Row row(Proposed proposed) {
        var row = new Row(proposed, new SimpleBooleanProperty(!proposed.isListed()));
        row.chosen().addListener((all, before, now) -> count());
        return row;
    }

    private CheckBox box(Row row) {
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setDisable(row.proposed().isListed());
        box.selectedProperty().bindBidirectional(row.chosen());
        box.setAccessibleText(candidate(row).name());
        return box;
    }

    private void turn(Row row) {
        if (!row.proposed().isListed()) {
            row.chosen().set(!row.chosen().get());
        }
    }

    /** How many, how much, against the budget. */
    private void count() {
        if (preview == null) {
            return;
        }
        var words = kit.words();
        var many = chosen().size();
        var sum = draft.amount().orZero().times(many);
        sums.setText(words.say("choice.sums", preview.proposed().size(), many, sum.text(), preview.flagged()));
        var budget = preview.budget();
        var rest = budget.minus(preview.planned()).minus(sum);
        if (budget.fen() == 0) {
            fits.set(Level.PLAIN, words.say("campaign.no_budget"));
        } else if (rest.fen() < 0) {
            fits.set(Level.EXPLAIN, words.say("choice.over", preview.planned().text(), budget.text(), Money.ZERO.minus(rest).text()));
        } else {
            fits.set(Level.GOOD, words.say("choice.within", preview.planned().text(), budget.text(), rest.text()));
        }
        put.setDisable(many == 0);
    }

    private List<Candidate> chosen() {
        return table.getItems().stream().filter(row -> row.chosen().get()).map(ChoiceController::candidate).toList();
    }

    /** Puts those who are marked on the list. */
    @FXML
    void put() {
        var candidates = chosen();
        if (candidates.isEmpty() || !isAmountGiven()) {
            return;
        }
        put(candidates);
    }

    @FXML
    private void putPerson() {
        var person = draft.person().value();
        if (person == null) {
            form.refuse(List.of(Refusal.of("person", "refusal.missing")));
            return;
        }
        if (!isAmountGiven()) {
            return;
        }
        var id = standing.campaign().id();
        kit.background().run(work -> aid.choosing().preview(id, List.of(person))).onSuccess(found -> {
            var flags = found.proposed().getFirst().flags();
            draft.person().fill((cn.uniondesk.screen.kit.form.PickEntry.Pick) null);
            put(List.of(found.proposed().getFirst().candidate()));
            flags.stream().findFirst().ifPresent(flag ->
                    kit.window().notices().warn(kit.words().office().text(flag.key(), flag.arguments())));
        }).start();
    }

    @FXML
    private void putUnit() {
        var gift = draft.unit();
        var id = standing.campaign().id();
        kit.background().run(work -> aid.choosing().put(id, gift)).onSuccess(Answers.either((taken, advice) -> {
            if (taken.left().isEmpty()) {
                draft.forgetUnit();
            }
            told(taken);
        }, refusals -> form.refuse(refusals.stream().map(ChoiceController::ofUnit).toList()))).start();
    }

    /** The amount of a unit has a field of its own. */
    private static Refusal ofUnit(Refusal refusal) {
        return refusal.field().equals("amount") ? new Refusal("unitAmount", refusal.key(), refusal.arguments()) : refusal;
    }

    private boolean isAmountGiven() {
        var amount = draft.amount().value();
        if (amount.filter(each -> each.fen() > 0).isEmpty()) {
            form.refuse(List.of(Refusal.of("amount", "refusal.missing")));
            return false;
        }
        return true;
    }

    private void put(List<Candidate> candidates) {
        var id = standing.campaign().id();
        var amount = draft.amount().orZero();
        kit.background().run(work -> aid.choosing().put(id, candidates, amount))
                .onSuccess(Answers.either((taken, advice) -> told(taken),
                        form::refuse)).start();
    }

    private void told(Taken taken) {
        var words = kit.words();
        var left = taken.left().stream().flatMap(each -> each.reasons().stream()
                .map(reason -> words.say("entitlement.left", each.name(), words.refusal(reason)))).toList();
        said.setText(String.join("\n", left));
        see(said, !left.isEmpty());
        kit.window().notices().done(words.say("choice.put_done", taken.done()));
        if (left.isEmpty()) {
            whenPut.run();
        } else {
            look();
        }
    }

    /** The file, or for somebody without one the unit. */
    private static String place(Row row) {
        var one = candidate(row);
        return one.householdNumber().isEmpty() ? one.place() : one.householdNumber();
    }

    private String flags(Row row) {
        return String.join(" ", row.proposed().flags().stream()
                .map(flag -> kit.words().office().text(flag.key(), flag.arguments())).toList());
    }

    private Label flagged(Row row) {
        var text = flags(row);
        if (text.isEmpty()) {
            return null;
        }
        var badge = new Badge(row.proposed().isListed() ? Level.PLAIN : Level.EXPLAIN, text);
        badge.setTooltip(new Tooltip(text));
        return badge;
    }

    private static Candidate candidate(Row row) {
        return row.proposed().candidate();
    }
}
