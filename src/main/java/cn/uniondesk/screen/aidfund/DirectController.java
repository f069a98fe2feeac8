package cn.uniondesk.screen.aidfund;

import cn.uniondesk.office.aid.direct.DirectLine;
import cn.uniondesk.office.aid.direct.DirectListDesk;
import cn.uniondesk.office.aid.direct.DirectRow;
import cn.uniondesk.office.aid.direct.DirectRow.Fate;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.EmptyState;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;

/** 上级直接拨付: taking an upper level's list in, row by row looked at before, and writing down which unit was told. */
public final class DirectController {

    private static final String FOLDER = "direct.folder";

    private final Kit kit;
    private final DirectListDesk desk;
    private final Outside outside;
    private final TermsDraft terms;
    private final TellDraft telling;
    private Path file;

    @FXML private Pages pages;
    @FXML private Node kept;
    @FXML private Node coming;
    @FXML private SmallTable<DirectLine> lines;
    @FXML private SmallTable<DirectRow> rows;
    @FXML private FormPane tellForm;
    @FXML private FormPane termsForm;
    @FXML private Label untold;
    @FXML private Label summary;
    @FXML private Button tell;
    @FXML private Button takeIn;

    public DirectController(Kit kit, CodeLists codes, DirectListDesk desk, Outside outside) {
        this.kit = kit;
        this.desk = desk;
        this.outside = outside;
        this.terms = new TermsDraft(kit, codes);
        this.telling = new TellDraft(kit);
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        tellForm.show(telling, kit);
        termsForm.show(terms, kit);
        lines.show(kit, List.of(
                ListColumn.text("paidOn", "payment.paidOn", 7, line -> line.paidOn().toString()),
                ListColumn.text("name", "entitlement.name", 7, DirectLine::name),
                ListColumn.text("document", "person.documentNumber", 11, line -> Masking.identityNumber(line.documentNumber())),
                ListColumn.text("household", "household.number", 7, DirectLine::householdNumber),
                ListColumn.figures("amount", "payment.amount", 7.5, line -> line.amount().text()),
                ListColumn.text("list", "direct.list", 10, DirectLine::listName),
                ListColumn.<DirectLine>text("told", "direct.told", 14, this::told).seen(this::toldBadge)),
                "direct.empty", line -> kit.window().go(Place.of(Area.PAYMENTS, line.paymentId())));
        lines.setPlaceholder(new EmptyState("mdoal-inbox", words.say("direct.empty"), words.say("direct.choose"), this::choose));
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tell.disableProperty().bind(lines.getSelectionModel().selectedItemProperty().isNull());
        rows.show(kit, List.of(
                ListColumn.figures("row", "direct.row", 4, row -> Integer.toString(row.row())),
                ListColumn.text("name", "entitlement.name", 6.5, DirectRow::name),
                ListColumn.text("document", "person.documentNumber", 11, row -> Masking.identityNumber(row.number())),
                ListColumn.figures("amount", "payment.amount", 7.5, row -> row.amount().text()),
                ListColumn.text("paidOn", "payment.paidOn", 7, row -> row.paidOn() == null ? "" : row.paidOn().toString()),
                ListColumn.text("household", "household.number", 7, DirectRow::householdNumber),
                ListColumn.<DirectRow>text("fate", "direct.fate", 18, this::fate).seen(this::fateBadge)),
                "direct.no_row", row -> {});
        terms.entries().forEach(entry -> entry.text().addListener((all, before, now) -> look()));
        pages.show(kept);
    }

    void refresh() {
        kit.background().run(work -> desk.list()).onSuccess(all -> {
            lines.getItems().setAll(all);
            untold.setText(kit.words().say("direct.untold", all.size(), all.stream().filter(line -> line.toldOn() == null).count()));
        }).start();
    }

    /** Ctrl+S */
    void save() {
        if (pages.isShown(coming)) {
            takeIn();
        } else if (!tell.isDisabled()) {
            tell();
        }
    }

    @FXML
    private void choose() {
        var words = kit.words();
        outside.toRead(words.say("direct.choose"),
                new Outside.FileKind(words.say("direct.file_kind"), List.of("*.xlsx", "*.xls", "*.csv")),
                kit.remembered().get(FOLDER).map(Path::of)).ifPresent(chosen -> {
                    file = chosen;
                    kit.remembered().keep(FOLDER, chosen.toAbsolutePath().getParent().toString());
                    var name = chosen.getFileName().toString();
                    rows.getItems().clear();
                    pages.show(coming);
                    terms.begin(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name);
                    look();
                    termsForm.enter();
                });
    }

    @FXML
    private void back() {
        file = null;
        pages.show(kept);
        lines.requestFocus();
    }

    private void look() {
        if (file == null || !terms.problems().isEmpty()) {
            return;
        }
        var path = file;
        var said = terms.terms();
        kit.background().run(work -> desk.look(path, said)).onSuccess(Answers.either((found, advice) -> show(found),
                refusals -> terms.refuse(refusals, kit.words()::refusal))).start();
    }

    private void show(List<DirectRow> found) {
        rows.getItems().setAll(found);
        summary.setText(kit.words().say("direct.summary", found.size(), count(found, Fate.ON_FILE), count(found, Fate.KNOWN_PERSON),
                count(found, Fate.NEW_PERSON), count(found, Fate.TAKEN_BEFORE), count(found, Fate.HELD)));
        takeIn.setDisable(found.stream().noneMatch(DirectRow::isNew));
    }

    private static long count(List<DirectRow> found, Fate fate) {
        return found.stream().filter(row -> row.fate() == fate).count();
    }

    @FXML
    private void takeIn() {
        if (!termsForm.isReady()) {
            return;
        }
        var path = file;
        var said = terms.terms();
        kit.background().run(work -> desk.takeIn(path, said)).onSuccess(Answers.either((found, advice) -> {
            kit.window().notices().done(kit.words().say("direct.taken_in", found.stream().filter(DirectRow::isNew).count(),
                    count(found, Fate.HELD)));
            back();
            refresh();
        }, termsForm::refuse)).start();
    }

    @FXML
    private void tell() {
        if (!tellForm.isReady()) {
            return;
        }
        var chosen = List.copyOf(lines.getSelectionModel().getSelectedItems());
        var unit = telling.unit();
        var on = telling.on();
        kit.background().run(work -> desk.tell(chosen, unit, on)).onSuccess(Answers.either((many, advice) -> {
            kit.window().notices().done(kit.words().say("direct.tell_done", many));
            telling.begin(kit);
            refresh();
        }, tellForm::refuse)).start();
    }

    private String told(DirectLine line) {
        return line.toldOn() == null
                ? Optional.of(line.unit()).filter(unit -> !unit.isEmpty())
                        .map(unit -> kit.words().say("direct.not_told_unit", unit)).orElse(kit.words().say("direct.not_told"))
                : kit.words().say("direct.told_on", line.toldUnit(), line.toldOn());
    }

    private Badge toldBadge(DirectLine line) {
        return new Badge(line.toldOn() == null ? Level.EXPLAIN : Level.GOOD, told(line));
    }

    private String fate(DirectRow row) {
        var word = kit.words().office().text("direct.fate." + row.fate().name().toLowerCase(Locale.ROOT), List.of());
        return row.held() == null ? word : word + " " + kit.words().refusal(row.held());
    }

    private Badge fateBadge(DirectRow row) {
        var level = switch (row.fate()) {
            case ON_FILE -> Level.GOOD;
            case KNOWN_PERSON, NEW_PERSON -> Level.NOTE;
            case TAKEN_BEFORE -> Level.PLAIN;
            case HELD -> Level.MUST;
        };
        return new Badge(level, fate(row));
    }
}
