package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.report.Verdict.Explained;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.ProgressPane;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.work.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.StringConverter;

/** 季度报表: what the office owes the district each quarter, checked, explained and written. */
public final class QuarterController implements Screen, StructureSide.Host {

    /** Detail of a place: the quarter to show. */
    public static final String PERIOD = "period";

    private static final int RECORDS = 1000;
    static final String FOLDER = "quarter.folder";

    private final Kit kit;
    private final QuarterWork work;
    private final Outside outside;
    private final QuarterBook book = new QuarterBook();
    private StructureSide structure;
    private int records = RECORDS;
    private String office = "";
    private Job<?> reading;

    @FXML private ScreenFrame frame;
    @FXML private ComboBox<Period> period;
    @FXML private Button check;
    @FXML private Button write;
    @FXML private ProgressPane progress;
    @FXML private ListView<TableFigures> tables;
    @FXML private SheetPane sheet;
    @FXML private StructureBar structureBar;
    @FXML private ScrollPane structureBelow;
    @FXML private Label structureNotes;
    @FXML private TabPane side;
    @FXML private Tab pedigreeTab;
    @FXML private Tab findingsTab;
    @FXML private PedigreePane pedigree;
    @FXML private FindingsPane findings;

    public QuarterController(Kit kit, QuarterWork work, Outside outside) {
        this.kit = kit;
        this.work = work;
        this.outside = outside;
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        period.getItems().setAll(QuarterBook.offered(kit.today()));
        period.setConverter(new StringConverter<>() {
            @Override
            public String toString(Period quarter) {
                return quarter == null ? "" : words.say(quarter.isOver(kit.today()) ? "quarter.named" : "quarter.named_running",
                        String.valueOf(quarter.year()), quarter.quarter());
            }

            @Override
            public Period fromString(String text) {
                return null;
            }
        });
        var report = new ReportWords(words.office());
        tables.setItems(book.tables());
        tables.setCellFactory(view -> new TableCell(words, report, this::state));
        tables.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> {
            if (now != null) {
                book.table().set(now);
            }
        });
        sheet.ready(words, this::pedigree);
        structure = new StructureSide(kit, work, outside, book,
                new StructureSide.Parts(structureBar, structureBelow, structureNotes), this);
        pedigree.ready(kit, this::moreRecords);
        findings.ready(kit, book, this::explain);
        book.table().addListener((all, before, now) -> {
            sheet.show(now, office);
            structure.show(now);
            sheet.light(book.lit());
            tables.getSelectionModel().select(now);
        });
        sheet.chosen().bindBidirectional(book.cell());
        book.cell().addListener((all, before, now) -> {
            records = RECORDS;
            showPedigree(now);
        });
        book.finding().addListener((all, before, now) -> sheet.light(book.lit()));
        book.verdict().addListener((all, before, now) -> {
            tables.refresh();
            findings.refresh();
            tellState();
        });
        period.valueProperty().addListener((all, before, now) -> {
            if (now != null && !now.equals(book.period().get())) {
                turn(now);
            }
        });
    }

    @Override
    public void arrive(Place place) {
        var wanted = Period.parse(place.detail(PERIOD))
                .or(() -> Optional.ofNullable(book.period().get()))
                .orElseGet(() -> Period.of(kit.today()).previous());
        if (!period.getItems().contains(wanted)) {
            period.getItems().add(wanted);
        }
        if (wanted.equals(book.period().get())) {
            read();
        } else {
            period.setValue(wanted);
        }
        tables.requestFocus();
    }

    @Override
    @FXML
    public void check() {
        side.getSelectionModel().select(findingsTab);
        read();
    }

    @Override
    public void pedigree() {
        side.getSelectionModel().select(pedigreeTab);
        if (book.cell().get() != null) {
            pedigree.enter();
        } else {
            sheet.requestFocus();
        }
    }

    @Override
    public void save() {
        findings.keepText();
    }

    @Override
    public boolean leave() {
        if (findings.isWriting()) {
            findings.stopWriting();
            return true;
        }
        return false;
    }

    @FXML
    private void write() {
        var verdict = book.verdict().get();
        var must = verdict == null ? 0 : verdict.count(Level.MUST);
        var words = kit.words();
        if (must > 0) {
            kit.window().confirm(words.say("quarter.write"), words.say("quarter.write_anyway_question", must),
                    words.say("quarter.write_anyway"), this::chooseFolder);
        } else {
            chooseFolder();
        }
    }

    private void chooseFolder() {
        var words = kit.words();
        outside.folder(words.say("quarter.choose_folder"), kit.remembered().get(FOLDER).map(Path::of)).ifPresent(folder -> {
            kit.remembered().keep(FOLDER, folder.toString());
            var quarter = book.period().get();
            write.setDisable(true);
            var job = kit.background().run(step -> work.submission().write(quarter, folder, step))
                    .onSuccess(written -> offer(written.file()))
                    .onCancel(() -> kit.window().status(words.say("quarter.write_cancelled")))
                    .onFinally(() -> write.setDisable(false))
                    .start();
            watch(job, "quarter.writing");
        });
    }

    @Override
    public void offer(Path written) {
        var said = kit.words().say("quarter.written", written.getFileName());
        outside.tell(kit, said, written);
        kit.window().status(said);
    }

    @Override
    public void watch(Job<?> job, String doing) {
        progress.watch(job, kit.words().say(doing), kit.words());
    }

    private void warn(List<Refusal> reasons) {
        kit.window().notices().warn(kit.words().refusals(reasons));
    }

    private void turn(Period to) {
        records = RECORDS;
        book.turnTo(to);
        structure.forget();
        pedigree.clear();
        read();
    }

    private record Read(String office, UploadCheck.Reading of) {}

    /** Figures and findings are of one moment. */
    private void read() {
        if (reading != null) {
            reading.cancel();
        }
        tellState();
        var quarter = book.period().get();
        var job = kit.background()
                .run(step -> new Read(work.offices().own().name(), work.check().read(quarter)))
                .onSuccess(this::show)
                .start();
        reading = job;
        watch(job, "quarter.checking");
    }

    private void show(Read read) {
        var verdict = read.of().verdict();
        if (!verdict.period().equals(book.period().get())) {
            return;
        }
        var at = book.cell().get();
        office = read.office();
        book.fill(Stream.concat(read.of().tables().stream(), structure.figures()).toList());
        book.found(verdict);
        sheet.light(book.lit());
        if (at != null) {
            showPedigree(at);
        }
        tellState();
        structure.read(verdict.period());
    }

    private void tellState() {
        frame.setState(book.sentence(kit.words(), kit.today()));
    }

    private void showPedigree(CellKey cell) {
        if (cell == null) {
            pedigree.clear();
            return;
        }
        var quarter = book.period().get();
        var limit = records;
        var at = structure.now();
        kit.background().run(step -> StructureSide.has(cell)
                ? structure.pedigree(cell, at, limit)
                : work.tables().pedigree(cell, quarter, limit)).onSuccess(found -> {
            if (cell.equals(book.cell().get())) {
                found.ifPresentOrElse(pedigree::show, pedigree::clear);
            }
        }).start();
    }

    private void moreRecords() {
        records += RECORDS;
        showPedigree(book.cell().get());
    }

    private TableState state(TableFigures table) {
        return structure.state(table).orElseGet(() -> TableState.of(table, book.verdict().get()));
    }

    private void explain(Explained explained, String text) {
        var shown = book.verdict().get();
        var finding = explained.finding();
        var job = kit.background()
                .run(step -> work.check().explain(shown, finding.code(), finding.place(), text))
                .onSuccess(Answers.either((verdict, advice) -> {
                    kit.window().status(kit.words().say(
                            text.isEmpty() ? "quarter.explanation_taken_back" : "quarter.explanation_kept"));
                    if (verdict.period().equals(book.period().get())) {
                        book.found(verdict);
                    }
                }, this::warn))
                .start();
        watch(job, "quarter.checking");
    }
}
