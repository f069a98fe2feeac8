package cn.uniondesk.screen.household;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.household.HouseholdFiles;
import cn.uniondesk.office.household.reckoning.Counted;
import cn.uniondesk.office.household.reckoning.Counted.How;
import cn.uniondesk.office.household.reckoning.Item;
import cn.uniondesk.office.household.reckoning.Reckoning;
import cn.uniondesk.office.household.reckoning.ReckoningDesk;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** 收支测算: the lines of the twelve months, what of each counts, and the card that they come to while they are typed. */
public final class ReckoningController implements Section {

    private final Kit kit;
    private final CodeLists codes;
    private final ReckoningDesk desk;
    private final HouseholdFiles files;
    private final ReckoningDraft draft;
    private final ItemDraft line;
    private final List<Item> items = new ArrayList<>();
    private Editing editing;
    private CaseView view;
    private boolean touched;
    private int changing = -1;

    @FXML private FormPane form;
    @FXML private FormPane lineForm;
    @FXML private SmallTable<Counted> table;
    @FXML private Button addLine;
    @FXML private Button removeLine;
    @FXML private Receipt receipt;

    public ReckoningController(Kit kit, CodeLists codes, ReckoningDesk desk, HouseholdFiles files) {
        this.kit = kit;
        this.codes = codes;
        this.desk = desk;
        this.files = files;
        this.draft = new ReckoningDraft(kit);
        this.line = new ItemDraft(kit, codes);
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        lineForm.show(line, kit);
        var words = kit.words();
        table.show(kit, List.of(
                ListColumn.text("side", "reckoning.side", 3.6, each -> words.say(ItemDraft.title(each.item().side()))),
                ListColumn.text("item", "reckoning.item", 8, each -> codes.word(each.item().side().list(), each.item().item())),
                ListColumn.text("person", "reckoning.person", 5, each -> view.nameOf(each.item().personId())),
                ListColumn.figures("year", "reckoning.year", 7.5, each -> each.item().year().text()),
                ListColumn.figures("counted", "reckoning.counted", 8, this::counted),
                ListColumn.text("note", "reckoning.note", 5, each -> each.item().note())),
                "reckoning.none", each -> change());
        table.getSelectionModel().selectedItemProperty().addListener((all, before, now) ->
                removeLine.setDisable(now == null || now.how() == How.IMPUTED));
        draft.judged().forEach(entry -> entry.text().addListener((all, before, now) -> sum()));
    }

    /** What of a line counts; where it is not simply the whole, why. */
    private String counted(Counted each) {
        var how = kit.words().office().text("reckoning.counted." + each.how(), List.of());
        return each.how() == How.COUNTED ? each.amount().text()
                : each.how() == How.NOT_COUNTED ? how : kit.words().say("reckoning.how_much", how, each.amount().text());
    }

    @Override
    public void show(CaseView now) {
        var same = view != null && view.family().key() == now.family().key();
        view = now;
        editing.within(now.family().key());
        if (same && touched) {
            sum();
            return;
        }
        var known = now.file().reckoning();
        items.clear();
        known.ifPresent(each -> items.addAll(each.items()));
        touched = false;
        changing = -1;
        line.begin(family());
        known.ifPresentOrElse(
                each -> editing.open(each.id(), () -> draft.fill(each)),
                () -> editing.open(0, () -> draft.begin(kit.today(), now.file().residents().size())));
        sum();
    }

    private List<Choice> family() {
        return view.people().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new Choice(each.getKey().toString(), each.getValue().name())).toList();
    }

    /** Another reckoning of another day, beginning with the lines of the last; the old one stays. */
    @FXML
    private void begin() {
        var lines = items.stream().map(each -> new Item(
                0, each.side(), each.item(), each.personId(), each.year(), each.months(), each.note())).toList();
        items.clear();
        items.addAll(lines);
        touched = true;
        editing.open(0, () -> draft.begin(kit.today(), view.file().residents().size()));
        sum();
    }

    @FXML
    private void addLine() {
        if (!lineForm.isReady()) {
            return;
        }
        if (changing < 0) {
            items.add(line.item(0));
        } else {
            items.set(changing, line.item(items.get(changing).id()));
        }
        changing = -1;
        touched = true;
        line.begin(family());
        addLine.setText(kit.words().say("reckoning.add"));
        lineForm.enter();
        sum();
    }

    private void change() {
        var at = table.getSelectionModel().getSelectedIndex();
        if (at >= 0 && at < items.size()) {
            changing = at;
            line.fill(items.get(at));
            addLine.setText(kit.words().say("reckoning.change"));
            lineForm.enter();
        }
    }

    @FXML
    private void removeLine() {
        var at = table.getSelectionModel().getSelectedIndex();
        if (at >= 0 && at < items.size()) {
            items.remove(at);
            touched = true;
            sum();
        }
    }

    /** The card of what is typed so far. */
    private void sum() {
        if (view == null) {
            return;
        }
        var family = view.family();
        var typed = draft.reckoning(Math.max(0, editing.record()), 0, List.copyOf(items));
        if (typed.isEmpty()) {
            receipt.clear(kit.words().say("reckoning.type_head"));
            return;
        }
        var reckoning = typed.get();
        var proceeding = view.file().way().proceeding();
        kit.background().run(work -> {
            var total = desk.sum(reckoning, proceeding);
            return Map.entry(total, files.recognise(total.finances(), reckoning.assessedOn()));
        }).onSuccess(made -> {
            if (family == view.family()) {
                table.getItems().setAll(made.getKey().items());
                made.getValue().ifPresentOrElse(recognition -> receipt.show(recognition, kit.words(), codes),
                        () -> receipt.clear(kit.words().say("reckoning.type_head")));
            }
        }).start();
    }

    @Override
    @FXML
    public void save() {
        var family = view.family();
        var record = editing.record();
        var lines = List.copyOf(items);
        var typed = draft.reckoning(record, family.way(), lines);
        editing.save(work -> keep(typed.orElseThrow()), id -> {
            touched = false;
            family.changed();
        });
    }

    /** What is refused of a line is said with the line's place, since its fields are no longer seen. */
    private Outcome<Long> keep(Reckoning reckoning) {
        return switch (desk.save(reckoning)) {
            case Outcome.Done<Long> done -> done;
            case Outcome.Refused<Long>(var reasons) -> Outcome.refused(reasons.stream()
                    .map(each -> each.field().startsWith("items.") ? new Refusal("", each.key(), each.arguments()) : each)
                    .toList());
        };
    }
}
