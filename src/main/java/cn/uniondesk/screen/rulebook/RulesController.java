package cn.uniondesk.screen.rulebook;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBookChange;
import cn.uniondesk.office.rulebook.RuleBookImport;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.ProgressPane;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * 规则: the values in force with their documents, as the rule book has them; out as a workbook, and a district's book in
 * after a look at what it changes.
 */
public final class RulesController implements Screen {

    private static final String FOLDER = "folder.rules";

    private final Kit kit;
    private final CodeLists codes;
    private final RuleBooks books;
    private final RuleBookImport intake;
    private final Outside outside;
    private Path offered;

    @FXML private ScreenFrame frame;
    @FXML private Button export;
    @FXML private Button choose;
    @FXML private Button leaveChange;
    @FXML private Button takeIn;
    @FXML private Label message;
    @FXML private ProgressPane progress;
    @FXML private VBox values;
    @FXML private RuleChangePart change;
    @FXML private SmallTable<Standard> standards;
    @FXML private SmallTable<Parameter> parameters;

    public RulesController(Kit kit, CodeLists codes, RuleBooks books, RuleBookImport intake, Outside outside) {
        this.kit = kit;
        this.codes = codes;
        this.books = books;
        this.intake = intake;
        this.outside = outside;
    }

    @FXML
    private void initialize() {
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        message.visibleProperty().bind(message.managedProperty());
        change.ready(kit, codes);
        standards.show(kit, List.of(
                ListColumn.text("district", "rule.district", 8, row -> row.district().equals("*") ? kit.words().say("rule.everywhere") : row.district()),
                ListColumn.figures("standard", "rule.standard", 9, row -> row.standard().text()),
                ListColumn.text("boundary", "rule.boundary", 5, Standard::boundary),
                ListColumn.text("from", "rule.from", 8, row -> row.from().toString()),
                ListColumn.text("document", "rule.document", 22, Standard::documentNumber),
                ListColumn.text("confidence", "rule.confidence", 8, Standard::confidence)), "rule.none", row -> {});
        parameters.show(kit, List.of(
                ListColumn.text("name", "rule.name", 22, Parameter::name),
                ListColumn.figures("amount", "rule.amount", 5, Parameter::amount),
                ListColumn.text("unit", "rule.unit", 5, Parameter::unit),
                ListColumn.text("boundary", "rule.boundary", 4, Parameter::boundary),
                ListColumn.text("term", "rule.term", 8, this::term),
                ListColumn.text("severity", "rule.severity", 4, Parameter::severity),
                ListColumn.text("confidence", "rule.confidence", 6, Parameter::confidence),
                ListColumn.text("document", "rule.document", 16, Parameter::documentNumber)), "rule.none", row -> {});
        turn(false);
    }

    @Override
    public void arrive(Place place) {
        kit.background().run(work -> books.current()).onSuccess(this::show).start();
    }

    @Override
    public boolean leave() {
        if (offered == null) {
            return false;
        }
        leaveChange();
        return true;
    }

    @FXML
    private void export() {
        var words = kit.words();
        outside.toWrite(words.say("rule.export"), workbook(), folder(), words.say("rule.export_name")).ifPresent(file -> {
            var job = kit.background().run(step -> {
                intake.export(file);
                return file;
            }).onSuccess(written -> outside.tell(kit, words.say("rule.exported", written.getFileName()), written)).start();
            progress.watch(job, words.say("rule.exporting"), words);
        });
    }

    @FXML
    private void choose() {
        outside.toRead(kit.words().say("rule.import"), workbook(), folder()).ifPresent(file -> {
            kit.remembered().keep(FOLDER, file.toAbsolutePath().getParent().toString());
            message.setText("");
            var job = kit.background().run(step -> intake.look(file))
                    .onSuccess(Answers.either((found, advice) -> look(file, found),
                            reasons -> message.setText(kit.words().refusals(reasons))))
                    .onFailure(problem -> message.setText(kit.words().failure(problem)))
                    .start();
            progress.watch(job, kit.words().say("rule.looking"), kit.words());
        });
    }

    private void look(Path file, RuleBookChange found) {
        if (found.differences().isEmpty()) {
            message.setText(kit.words().say("rule.same", file.getFileName()));
            return;
        }
        offered = file;
        turn(true);
        frame.setState(kit.words().say("rule.would_be", file.getFileName(), found.version()));
        change.show(found);
    }

    @FXML
    private void takeIn() {
        var job = kit.background().run(step -> intake.takeIn(offered))
                .onSuccess(Answers.either((taken, advice) -> {
                    kit.background().run(work -> books.current()).onSuccess(codes::renew).start();
                    kit.window().notices().done(kit.words().say("rule.taken", taken.version()));
                    leaveChange();
                }, reasons -> message.setText(kit.words().refusals(reasons))))
                .start();
        progress.watch(job, kit.words().say("rule.taking"), kit.words());
    }

    @FXML
    private void leaveChange() {
        offered = null;
        turn(false);
        arrive(null);
        parameters.requestFocus();
    }

    private void turn(boolean changing) {
        see(values, !changing);
        see(export, !changing);
        see(choose, !changing);
        see(change, changing);
        see(leaveChange, changing);
        see(takeIn, changing);
    }

    private void show(RuleBook book) {
        frame.setState(kit.words().say("rule.state", book.version(), book.takenInOn(), book.source()));
        standards.getItems().setAll(book.standards());
        parameters.getItems().setAll(book.parameters());
    }

    private String term(Parameter row) {
        var words = kit.words();
        if (row.to() != null) {
            return row.from() == null ? words.say("rule.until", row.to()) : words.say("rule.from_until", row.from(), row.to());
        }
        return row.from() == null ? "" : words.say("rule.since", row.from());
    }

    private Outside.FileKind workbook() {
        return new Outside.FileKind(kit.words().say("intake.workbook"), List.of("*.xlsx"));
    }

    private Optional<Path> folder() {
        return kit.remembered().get(FOLDER).map(Path::of);
    }
}
