package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.paper.Completeness.Need;
import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.paper.PaperDesk;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 材料: what the causes ask for and whether it is there, and the papers with their scans. */
public final class PapersController implements Section {

    private final Kit kit;
    private final CodeLists codes;
    private final PaperDesk desk;
    private final Outside outside;
    private final PaperDraft draft;
    private Editing editing;
    private CaseView view;

    @FXML private Pages pages;
    @FXML private Node list;
    @FXML private Node one;
    @FXML private Badge complete;
    @FXML private VBox needs;
    @FXML private SmallTable<Paper> table;
    @FXML private Button showScan;
    @FXML private Button removePaper;
    @FXML private FormPane form;

    public PapersController(Kit kit, CodeLists codes, PaperDesk desk, Outside outside) {
        this.kit = kit;
        this.codes = codes;
        this.desk = desk;
        this.outside = outside;
        this.draft = new PaperDraft(kit, codes);
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        table.show(kit, List.of(
                ListColumn.text("kind", "paper.kind", 14, paper -> codes.word("paper.kind", paper.kind())),
                ListColumn.text("person", "paper.person", 5, paper -> view.nameOf(paper.personId())),
                ListColumn.text("receivedOn", "paper.receivedOn", 7, paper -> paper.receivedOn().toString()),
                ListColumn.figures("copies", "paper.copies", 4, paper -> Integer.toString(paper.copies())),
                ListColumn.text("fileName", "paper.scan", 10, Paper::fileName)),
                "paper.none", this::open);
        table.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> {
            showScan.setDisable(now == null || now.sha256().isEmpty());
            removePaper.setDisable(now == null);
        });
        pages.show(list);
    }

    @Override
    public void show(CaseView now) {
        var same = view != null && view.family().key() == now.family().key();
        view = now;
        editing.within(now.family().key());
        var words = kit.words();
        var missing = now.file().completeness().missing();
        complete.set(missing.isEmpty() ? Badge.Level.GOOD : Badge.Level.EXPLAIN, missing.isEmpty()
                ? words.say("paper.complete") : words.say("paper.lacking", missing.size()));
        needs.getChildren().setAll(now.file().completeness().needs().stream().map(this::need).toList());
        table.getItems().setAll(now.file().papers());
        if (!same) {
            pages.show(list);
        }
    }

    private Node need(Need need) {
        var said = need.anyOf().stream().map(kind -> codes.word("paper.kind", kind))
                .collect(Collectors.joining(kit.words().say("paper.or")));
        var badge = new Badge(need.present() ? Badge.Level.GOOD : Badge.Level.EXPLAIN, said);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(badge, gap);
        row.getStyleClass().add("row");
        if (!need.present()) {
            var receive = new Button(kit.words().say("paper.receive"));
            receive.setId("receive-" + need.anyOf().getFirst());
            receive.setAccessibleText(receive.getText() + " " + said);
            receive.setMinWidth(Region.USE_PREF_SIZE);
            receive.setOnAction(pressed -> begin(need.anyOf().getFirst()));
            row.getChildren().add(receive);
        }
        return row;
    }

    private void begin(String kind) {
        pages.show(one);
        var family = view.people().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new Choice(each.getKey().toString(), each.getValue().name())).toList();
        editing.open(0, () -> draft.begin(kind, kit.today(), family, kit.words().say("paper.whole_family")));
    }

    @FXML
    private void add() {
        begin("");
    }

    @FXML
    private void choose() {
        var words = kit.words();
        outside.toRead(words.say("paper.choose_scan"), new Outside.FileKind(words.say("paper.scans"),
                List.of("*.pdf", "*.jpg", "*.jpeg", "*.png")), Optional.empty()).ifPresent(draft::scanned);
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
        editing.save(work -> desk.receive(draft.paper(family.way()), draft.scan()), id -> {
            editing.discard();
            back();
            family.changed();
        });
    }

    @FXML
    private void showScan() {
        open(table.getSelectionModel().getSelectedItem());
    }

    /** A scan is written out in clear where the clerk says, and shown in its folder. */
    private void open(Paper paper) {
        if (paper == null || paper.sha256().isEmpty()) {
            return;
        }
        var words = kit.words();
        outside.write(kit, words.say("paper.show_scan"), new Outside.FileKind(words.say("paper.scans"), List.of("*.*")),
                paper.fileName(), "file.written", target -> desk.copy(paper, target));
    }

    @FXML
    private void remove() {
        var paper = table.getSelectionModel().getSelectedItem();
        var words = kit.words();
        var family = view.family();
        kit.window().confirm(words.say("paper.remove"),
                words.say("paper.remove_question", codes.word("paper.kind", paper.kind()), paper.receivedOn()),
                words.say("paper.remove"), () -> kit.background().run(work -> {
                    desk.remove(paper.id());
                    return paper;
                }).onSuccess(gone -> family.changed()).start());
    }
}
