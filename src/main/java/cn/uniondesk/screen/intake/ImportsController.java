package cn.uniondesk.screen.intake;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ImportBatch;
import cn.uniondesk.office.intake.IntakeBench;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.ProgressPane;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.work.Background.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** 导入台账: choose the file, say what its columns mean, look at what would come of it, take it in. */
public final class ImportsController implements Screen {

    private static final String FOLDER = "intake.folder";

    private final Kit kit;
    private final IntakeBench bench;
    private final Outside outside;
    private final Sentences sentences;
    private final ImportBook book = new ImportBook();
    private ImportBatch waiting;
    /** Whether the clerk came from elsewhere to one import, and goes back there. */
    private boolean visiting;

    @FXML private ScreenFrame frame;
    @FXML private Button back;
    @FXML private Button marked;
    @FXML private Button next;
    @FXML private StepBar steps;
    @FXML private Label equation;
    @FXML private ProgressPane progress;
    @FXML private VBox filePage;
    @FXML private KindChoice kind;
    @FXML private Label message;
    @FXML private BatchesPart batches;
    @FXML private ColumnsPart columns;
    @FXML private ReviewPart review;
    @FXML private DonePart donePage;
    @FXML private HeldPart heldPage;

    public ImportsController(Kit kit, IntakeBench bench, Outside outside) {
        this.kit = kit;
        this.bench = bench;
        this.outside = outside;
        this.sentences = new Sentences(kit.words());
    }

    @FXML
    private void initialize() {
        kind.ready(kit.words(), bench.ledgers().kinds());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        message.visibleProperty().bind(message.managedProperty());
        equation.managedProperty().bind(equation.textProperty().isNotEmpty());
        equation.visibleProperty().bind(equation.managedProperty());
        batches.ready(kit, this::lookAtHeld, this::takeBack);
        columns.ready(kit.words(), book, this::look);
        review.ready(kit, bench.ledger().look(), book);
        donePage.ready(kit.words(), this::lookAtHeldOfThis, this::exportMarked, this::undoDone);
        heldPage.ready(kit, bench.held(), bench.ledgers(), this::countAgain);
        frame.setOnDragOver(dragged -> {
            if (dragged.getDragboard().hasFiles() && book.step().get() == BenchStep.FILE && waiting == null) {
                dragged.acceptTransferModes(TransferMode.COPY);
                dragged.consume();
            }
        });
        frame.setOnDragDropped(dropped -> {
            if (dropped.getDragboard().hasFiles()) {
                begin(dropped.getDragboard().getFiles().getFirst().toPath());
                dropped.setDropCompleted(true);
                dropped.consume();
            }
        });
        book.step().addListener((all, before, now) -> show());
        show();
    }

    /** Who comes back after an import is done begins with the next. */
    @Override
    public void arrive(Place place) {
        if (waiting == null && book.step().get() == BenchStep.DONE) {
            book.step().set(BenchStep.FILE);
        }
        visiting = place.record() > 0;
        kit.background().run(step -> bench.imports().batches()).onSuccess(found -> {
            batches.show(found);
            found.stream().filter(batch -> batch.id() == place.record()).findFirst().ifPresent(batch -> {
                batches.choose(batch.id());
                if (BatchesPart.held(batch) > 0 && !batch.isUndone()) {
                    lookAtHeld(batch);
                }
            });
        }).start();
        (next.isVisible() ? next : back).requestFocus();
    }

    @Override
    public void createNew() {
        if (waiting == null && book.step().get() == BenchStep.FILE) {
            choose();
        }
    }

    @Override
    public void save() {
        if (waiting != null) {
            heldPage.judge();
        }
    }

    @Override
    public boolean takeBack() {
        if (book.step().get() == BenchStep.DONE && waiting == null) {
            undoDone();
            return true;
        }
        return false;
    }

    @FXML
    private void goBack() {
        leave();
    }

    @Override
    public boolean leave() {
        if (waiting != null) {
            waiting = null;
            show();
            return !visiting;
        }
        switch (book.step().get()) {
            case FILE -> {
                return false;
            }
            case REVIEW -> book.step().set(BenchStep.COLUMNS);
            case COLUMNS, DONE -> book.step().set(BenchStep.FILE);
        }
        return true;
    }

    @FXML
    private void next() {
        switch (book.step().get()) {
            case FILE -> choose();
            case COLUMNS -> rehearse();
            case REVIEW -> take();
            case DONE -> book.step().set(BenchStep.FILE);
        }
    }

    private void choose() {
        var words = kit.words();
        outside.toRead(words.say("intake.choose"),
                new Outside.FileKind(words.say("intake.ledgers"), List.of("*.xlsx", "*.xls", "*.csv")),
                kit.remembered().get(FOLDER).map(Path::of)).ifPresent(this::begin);
    }

    private void begin(Path file) {
        kit.remembered().keep(FOLDER, file.toAbsolutePath().getParent().toString());
        message.setText("");
        var said = kind.getValue();
        work(step -> {
            var as = said != null ? said : bench.ledger().look().guess(file)
                    .orElseThrow(() -> new Failure("import.unknown", file.getFileName().toString()));
            book.begin(file, as);
            return bench.ledger().look().sheets(as, file, book.mapping());
        }, "intake.looking", seen -> {
            book.look(seen);
            columns.show();
            book.step().set(BenchStep.COLUMNS);
            show();
        });
    }

    /** Looks again at the headings after the clerk gave one another meaning. */
    private void look() {
        work(step -> bench.ledger().look().sheets(book.kind(), book.file(), book.mapping()), "intake.looking", seen -> {
            book.look(seen);
            columns.show();
            show();
        });
    }

    private void rehearse() {
        work(step -> bench.ledger().rehearse(book.kind(), book.file(), book.mapping(), step), "intake.rehearsing", report -> {
            book.reviewed(report);
            review.show();
            show();
            review.enter();
        });
    }

    private void take() {
        var open = book.review().open().get();
        if (open > 0) {
            kit.window().status(kit.words().say("intake.accept_first", open));
            frame.lookup("#acceptAll").requestFocus();
            return;
        }
        work(step -> bench.ledger().take(book.kind(), book.file(), book.mapping(), step), "intake.taking", report -> {
            book.taken(report);
            refresh();
            show();
        });
    }

    private void lookAtHeldOfThis() {
        var batch = book.taken().batch();
        kit.background().run(step -> bench.imports().batch(batch))
                .onSuccess(found -> found.ifPresent(this::lookAtHeld)).start();
    }

    private void lookAtHeld(ImportBatch batch) {
        work(step -> bench.held().of(batch.id()), "intake.looking", rows -> {
            waiting = batch;
            show();
            heldPage.show(rows);
            heldPage.begin();
        });
    }

    /** After a row was put right or dropped: what still waits, and the equation. */
    private void countAgain() {
        var at = waiting.id();
        kit.background().run(step -> {
            waiting = bench.imports().batch(at).orElseThrow();
            return bench.held().of(at);
        }).onSuccess(rows -> {
            book.count(waiting);
            heldPage.show(rows);
            show();
            refresh();
        }).start();
    }

    private void undoDone() {
        kit.background().run(step -> bench.imports().batch(book.taken().batch()))
                .onSuccess(batch -> batch.ifPresent(this::takeBack)).start();
    }

    private void takeBack(ImportBatch batch) {
        var words = kit.words();
        kit.window().confirm(words.say("intake.undo"),
                words.say("intake.undo_question", batch.fileName(), TallyLine.equation(batch.sheets(), words)),
                words.say("intake.undo"),
                () -> work(step -> bench.undo().takeBack(batch.id()), "intake.undoing", undone -> {
                    if (undone.stayed().isEmpty()) {
                        kit.window().notices().done(words.say("intake.undone", batch.fileName()));
                    } else {
                        kit.window().notices().warn(words.say("intake.undone_but", batch.fileName(), undone.stayed().size(),
                                String.join(words.say("intake.and"), undone.stayed())));
                    }
                    refresh();
                    book.step().set(BenchStep.FILE);
                }));
    }

    /** The sender's own file with the held cells marked. */
    @FXML
    private void exportMarked() {
        var words = kit.words();
        var report = book.taken() != null ? book.taken() : book.review().report();
        var name = book.file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        outside.toWrite(words.say("intake.marked"), new Outside.FileKind(words.say("intake.workbook"), List.of("*.xlsx")),
                kit.remembered().get(FOLDER).map(Path::of), words.say("intake.marked_name", name)).ifPresent(target ->
                work(step -> {
                    bench.returned().write(report, book.kind(), book.file(), book.mapping(), target);
                    return target;
                }, "intake.marking", written ->
                        outside.tell(kit, words.say("intake.marked_written", written.getFileName()), written)));
    }

    private void refresh() {
        kit.background().run(step -> bench.imports().batches()).onSuccess(batches::show).start();
    }

    /** A failure to read a file is said where the file was chosen; nothing typed is lost. */
    private <T> void work(Work<T> what, String key, Consumer<T> then) {
        next.setDisable(true);
        var job = kit.background().run(what)
                .onSuccess(then)
                .onFailure(problem -> {
                    if (book.step().get() == BenchStep.FILE && problem instanceof Failure failure && waiting == null) {
                        message.setText(kit.words().office().text(failure));
                    } else {
                        kit.window().notices().failure(problem);
                    }
                })
                .onCancel(() -> kit.window().status(kit.words().say("intake.stopped")))
                .onFinally(this::enable)
                .start();
        progress.watch(job, kit.words().say(key), kit.words());
    }

    private void enable() {
        next.setDisable(book.step().get() == BenchStep.COLUMNS && !book.isReadable());
    }

    private void show() {
        var step = book.step().get();
        var words = kit.words();
        see(filePage, waiting == null && step == BenchStep.FILE);
        see(columns, waiting == null && step == BenchStep.COLUMNS);
        see(review, waiting == null && step == BenchStep.REVIEW);
        see(donePage, waiting == null && step == BenchStep.DONE);
        see(heldPage, waiting != null);
        see(steps, waiting == null);
        see(back, waiting != null || step != BenchStep.FILE);
        see(next, waiting == null);
        see(marked, waiting == null && step == BenchStep.REVIEW && book.review() != null && book.review().report().waitsForAPerson());
        next.setText(words.say("intake.next." + step.name().toLowerCase(java.util.Locale.ROOT)));
        back.setText(words.say(waiting != null || step == BenchStep.DONE ? "intake.to_list" : "intake.back"));
        steps.show(step, words);
        tellState(step);
        enable();
        if (step == BenchStep.DONE && book.taken() != null) {
            donePage.show(book);
        }
    }

    private void tellState(BenchStep step) {
        var words = kit.words();
        if (waiting != null) {
            frame.setState(words.say("intake.waiting", waiting.fileName(), BatchesPart.held(waiting)));
            equation.setText(TallyLine.equation(waiting.sheets(), words));
            return;
        }
        frame.setState(step == BenchStep.FILE ? words.say("intake.begin")
                : words.say("intake.file_as", book.file().getFileName(), sentences.kind(book.kind().code())));
        equation.setText(switch (step) {
            case FILE, COLUMNS -> "";
            case REVIEW -> TallyLine.equation(book.review().report().sheets(), words);
            case DONE -> TallyLine.equation(book.counted(), words);
        });
    }
}
