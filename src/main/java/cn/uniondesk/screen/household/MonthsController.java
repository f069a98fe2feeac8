package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.lifting.AboveTheLine;
import cn.uniondesk.office.household.lifting.LiftingDesk;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** 连续月份: the months before a day against the line, which lifting out asks for. */
public final class MonthsController implements Section {

    private final Kit kit;
    private final LiftingDesk desk;
    private final MonthDraft draft = new MonthDraft();
    private final DayDraft dayDraft;
    private Editing editing;
    private CaseView view;
    private AboveTheLine months = new AboveTheLine(List.of(), 0);

    @FXML private Badge reached;
    @FXML private SmallTable<AboveTheLine.Line> table;
    @FXML private FormPane dayForm;
    @FXML private FormPane form;

    public MonthsController(Kit kit, LiftingDesk desk) {
        this.kit = kit;
        this.desk = desk;
        this.dayDraft = new DayDraft(kit);
    }

    /** The day before which the months are counted: that of the proposal. */
    private static final class DayDraft extends FormModel {
        private final DateEntry before;

        DayDraft(Kit kit) {
            before = add(new DateEntry("before", kit.clock()));
            before.fill(kit.today());
        }

        LocalDate day(LocalDate today) {
            return before.value() == null ? today : before.value();
        }
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        dayForm.show(dayDraft, kit);
        dayDraft.before.text().addListener((all, before, now) -> look());
        table.show(kit, List.of(
                ListColumn.text("month", "lifting.month", 6, line -> line.month().toString()),
                ListColumn.figures("income", "lifting.income", 8, line -> line.income() == null ? "" : line.income().income().text()),
                ListColumn.figures("people", "household.people", 5,
                        line -> line.income() == null ? "" : Integer.toString(line.income().people())),
                ListColumn.figures("perHead", "lifting.perHead", 8, line -> line.income() == null ? "" : line.perHead().text()),
                ListColumn.figures("standard", "rule.standards", 8, line -> line.standard() == null ? "" : line.standard().text()),
                ListColumn.<AboveTheLine.Line>text("above", "lifting.above", 7, this::word).seen(this::badge)),
                "lifting.none", line -> editing.open(number(line), () -> draft.fill(line)));
    }

    private static long number(AboveTheLine.Line line) {
        return line.month().getYear() * 100L + line.month().getMonthValue();
    }

    private String word(AboveTheLine.Line line) {
        return kit.words().say(line.income() == null ? "lifting.not_entered" : line.isAbove() ? "lifting.is_above" : "lifting.is_below");
    }

    private Node badge(AboveTheLine.Line line) {
        return new Badge(line.income() == null ? Badge.Level.PLAIN : line.isAbove() ? Badge.Level.GOOD : Badge.Level.EXPLAIN, word(line));
    }

    @Override
    public void show(CaseView now) {
        view = now;
        editing.within(now.family().key());
        look();
    }

    private void look() {
        if (view == null || !view.family().isOnFile()) {
            return;
        }
        var way = view.file().way().proceeding().id();
        var day = dayDraft.day(kit.today());
        kit.background().run(work -> desk.comparison(way, day)).onSuccess(this::show).start();
    }

    private void show(AboveTheLine found) {
        months = found;
        table.getItems().setAll(found.lines());
        reached.set(found.isReached() ? Badge.Level.GOOD : Badge.Level.EXPLAIN,
                kit.words().say("lifting.reached", found.reached(), found.needed()));
        editing.open(0, () -> draft.begin(months.lines(), view.file().residents().size()));
    }

    @Override
    @FXML
    public void save() {
        var family = view.family();
        editing.save(work -> desk.save(draft.month(family.way())), id -> {
            editing.discard();
            family.changed();
        });
    }
}
