package cn.uniondesk.screen.household;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.household.exclusion.Checklist;
import cn.uniondesk.office.household.exclusion.ExclusionAnswer;
import cn.uniondesk.office.household.exclusion.ExclusionDesk;
import cn.uniondesk.office.household.exclusion.ExclusionFinding;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** 不予认定情形: the checklist of the present round, and the form of one answer with its evidence. */
public final class ExclusionsController implements Section {

    private final Kit kit;
    private final ExclusionDesk desk;
    private final AnswerDraft draft;
    private Editing editing;
    private CaseView view;

    @FXML private Pages pages;
    @FXML private Node list;
    @FXML private Node one;
    @FXML private Badge state;
    @FXML private Button allClear;
    @FXML private SmallTable<Checklist.Line> exclusionItems;
    @FXML private Label item;
    @FXML private FormPane form;

    public ExclusionsController(Kit kit, ExclusionDesk desk) {
        this.kit = kit;
        this.desk = desk;
        this.draft = new AnswerDraft(kit);
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        exclusionItems.show(kit, List.of(
                ListColumn.text("item", "exclusion.item", 30, line -> line.item().name()),
                ListColumn.<Checklist.Line>text("finding", "exclusion.found", 6, this::word).seen(this::badge),
                ListColumn.text("answeredOn", "exclusion.answeredOn", 6.5,
                        line -> line.answer().map(answer -> answer.answeredOn().toString()).orElse("")),
                ListColumn.text("evidence", "exclusion.evidence", 9, line -> line.answer().map(ExclusionAnswer::evidence).orElse("")),
                ListColumn.text("overrideReason", "exclusion.override", 8,
                        line -> line.answer().map(ExclusionAnswer::overrideReason).orElse(""))),
                "exclusion.none", this::open);
        pages.show(list);
    }

    private String word(Checklist.Line line) {
        return line.answer().map(answer -> kit.words().office().text("exclusion.finding." + answer.finding(), List.of()))
                .orElseGet(() -> kit.words().say("exclusion.unanswered"));
    }

    private Node badge(Checklist.Line line) {
        var level = line.answer().map(answer -> answer.isBar() ? Badge.Level.MUST
                : answer.finding() == ExclusionFinding.HIT ? Badge.Level.EXPLAIN : Badge.Level.GOOD).orElse(Badge.Level.PLAIN);
        return new Badge(level, word(line));
    }

    @Override
    public void show(CaseView now) {
        var same = view != null && view.family().key() == now.family().key();
        view = now;
        editing.within(now.family().key());
        var words = kit.words();
        var checklist = now.file().exclusions();
        if (!checklist.bars().isEmpty()) {
            state.set(Badge.Level.MUST, words.say("exclusion.barred", checklist.bars().size()));
        } else if (checklist.open() > 0) {
            state.set(Badge.Level.EXPLAIN, words.say("exclusion.open", checklist.open()));
        } else {
            state.set(Badge.Level.GOOD, words.say("exclusion.clear"));
        }
        allClear.setDisable(checklist.open() == 0);
        exclusionItems.getItems().setAll(checklist.lines());
        if (!same) {
            pages.show(list);
        }
    }

    private void open(Checklist.Line line) {
        open(List.of(line), line.item().name(), exclusionItems.getItems().indexOf(line) + 1L);
    }

    /** What nobody has answered yet, answered alike. */
    @FXML
    private void clearRest() {
        var open = view.file().exclusions().lines().stream().filter(line -> line.answer().isEmpty()).toList();
        open(open, kit.words().say("exclusion.rest", open.size()), exclusionItems.getItems().size() + 1L);
    }

    private void open(List<Checklist.Line> lines, String title, long record) {
        pages.show(one);
        item.setText(title);
        editing.open(record, () -> draft.begin(lines, kit.today()));
    }

    @FXML
    private void back() {
        editing.leave();
        pages.show(list);
    }

    @Override
    @FXML
    public void save() {
        if (!pages.isShown(one)) {
            return;
        }
        var family = view.family();
        editing.save(work -> keep(draft.answers(family.way())), id -> {
            back();
            family.changed();
        });
    }

    /** Answers that are alike are refused alike: the first refusal stands for all. */
    private Outcome<Long> keep(List<ExclusionAnswer> answers) {
        for (var answer : answers.subList(0, answers.size() - 1)) {
            if (desk.save(answer) instanceof Outcome.Refused<Long> refused) {
                return refused;
            }
        }
        return desk.save(answers.getLast());
    }
}
