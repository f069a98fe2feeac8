package cn.uniondesk.screen.paper;

import cn.uniondesk.paper.Printers;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.ProgressPane;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.FormPane;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;

/** 打印预览: thumbnails, the page, the printer's settings; prints what is seen. */
public final class PreviewController implements Screen {

    private static final String FOLDER = "preview.folder";

    private final Kit kit;
    private final PrintWork work;
    private final Printers printers;
    private final Outside outside;
    private final PageBook book = new PageBook();
    private final PrintDraft draft;
    private final Map<Integer, Image> small = new HashMap<>();
    private PrintOrder order;
    private PrintWork.Made made;
    private PageDrawer drawer;

    @FXML private ScreenFrame frame;
    @FXML private Button save;
    @FXML private Button print;
    @FXML private ProgressPane progress;
    @FXML private BorderPane parts;
    @FXML private ListView<Integer> thumbnails;
    @FXML private Label number;
    @FXML private Label share;
    @FXML private Button before;
    @FXML private Button after;
    @FXML private PageView page;
    @FXML private FormPane settings;
    @FXML private Label printerMissing;

    public PreviewController(Kit kit, PrintWork work, Printers printers, Outside outside) {
        this.kit = kit;
        this.work = work;
        this.printers = printers;
        this.outside = outside;
        this.draft = new PrintDraft(kit.words().say("preview.both_sides"), kit.words().say("preview.one_side"));
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        settings.show(draft, kit);
        page.ready(kit, book);
        thumbnails.setCellFactory(view -> new Thumbnail(kit, () -> drawer, small));
        thumbnails.getSelectionModel().selectedItemProperty().addListener((all, old, now) -> {
            if (now != null) {
                book.page().set(now);
            }
        });
        book.page().addListener((all, old, now) -> {
            thumbnails.getSelectionModel().select(Integer.valueOf(now.intValue()));
            thumbnails.scrollTo(Math.max(0, now.intValue() - 1));
        });
        number.textProperty().bind(Bindings.createStringBinding(
                () -> words.say("preview.page_of", book.page().get() + 1, book.pages().get()), book.page(), book.pages()));
        share.textProperty().bind(Bindings.createStringBinding(() -> words.say("preview.percent", page.seen().get()), page.seen()));
        before.disableProperty().bind(book.page().lessThan(1));
        after.disableProperty().bind(book.page().greaterThanOrEqualTo(book.pages().subtract(1)));
        printerMissing.managedProperty().bind(printerMissing.textProperty().isNotEmpty());
        printerMissing.visibleProperty().bind(printerMissing.managedProperty());
        parts.setVisible(false);
    }

    @Override
    public void arrive(Place place) {
        var wanted = PrintOrder.of(place);
        if (wanted.isEmpty()) {
            frame.setState(kit.words().say("preview.nothing"));
            return;
        }
        order = wanted.get();
        forget();
        frame.setTitle(title());
        frame.setState("");
        draft.begin(order.form());
        lookForPrinters();
        var job = kit.background().run(step -> work.pdf(order, step))
                .onSuccess(Answers.either((done, advice) -> open(done),
                        reasons -> frame.setState(kit.words().refusal(reasons.getFirst()))))
                .onCancel(() -> frame.setState(kit.words().say("preview.cancelled")))
                .start();
        progress.watch(job, kit.words().say("preview.setting", order.records().size()), kit.words());
    }

    @Override
    @FXML
    public void print() {
        if (made == null) {
            return;
        }
        var words = kit.words();
        var refused = draft.refused();
        draft.refuse(refused, words::refusal);
        if (!refused.isEmpty()) {
            settings.enter(draft);
            return;
        }
        var wish = draft.wish();
        draft.remember(order.form(), kit.remembered());
        var pdf = made.pdf();
        var title = title();
        print.setDisable(true);
        var job = kit.background().run(step -> {
            printers.print(pdf, title, wish);
            return wish;
        }).onSuccess(printed -> kit.window().notices().done(words.say("preview.printed", title, printed.printer())))
                .onFinally(() -> print.setDisable(false))
                .start();
        progress.watch(job, words.say("preview.printing"), words);
    }

    @Override
    @FXML
    public void save() {
        if (made == null) {
            return;
        }
        var words = kit.words();
        var name = made.names().size() == 1
                ? words.say("preview.file_name", title(), made.names().getFirst())
                : words.say("preview.file_name_plain", title());
        outside.toWrite(words.say("preview.save"), new Outside.FileKind(words.say("preview.pdf"), List.of("*.pdf")),
                kit.remembered().get(FOLDER).map(Path::of), name).ifPresent(target -> {
                    kit.remembered().keep(FOLDER, target.toAbsolutePath().getParent().toString());
                    var pdf = made.pdf();
                    kit.background().run(step -> {
                        work.write(pdf, target);
                        return target;
                    }).onSuccess(written -> kit.window().notices().offer(words.say("preview.saved", written.getFileName()),
                            words.say("quarter.open_folder"), () -> outside.reveal(written))).start();
                });
    }

    @FXML
    private void pageBefore() {
        book.turn(-1);
    }

    @FXML
    private void pageAfter() {
        book.turn(1);
    }

    @FXML
    private void larger() {
        book.step(page.seen().get(), true);
    }

    @FXML
    private void smaller() {
        book.step(page.seen().get(), false);
    }

    @FXML
    private void pageWidth() {
        book.zoom().set(PageBook.PAGE_WIDTH);
    }

    @FXML
    private void trueSize() {
        book.zoom().set(100);
    }

    private void open(PrintWork.Made fresh) {
        made = fresh;
        drawer = new PageDrawer(fresh.pdf());
        var width = drawer.draw(0, PageDrawer.POINTS).getWidth();
        book.open(drawer.pages());
        thumbnails.getItems().setAll(IntStream.range(0, drawer.pages()).boxed().toList());
        thumbnails.getSelectionModel().select(0);
        parts.setVisible(true);
        parts.applyCss();
        parts.layout();
        page.show(drawer, width);
        save.setDisable(false);
        print.setDisable(false);
        var about = fresh.names().size() == 1 ? fresh.names().getFirst() : "";
        frame.setState(about.isEmpty()
                ? kit.words().say("preview.state", drawer.pages(), Math.max(1, fresh.names().size()))
                : kit.words().say("preview.state_of", about, drawer.pages()));
        page.requestFocus();
    }

    private void forget() {
        parts.setVisible(false);
        made = null;
        save.setDisable(true);
        print.setDisable(true);
        small.clear();
        thumbnails.getItems().clear();
        if (drawer != null) {
            drawer.close();
            drawer = null;
        }
    }

    private void lookForPrinters() {
        var form = order.form();
        kit.background().run(step -> printers.names()).onSuccess(names -> {
            var words = kit.words();
            var gone = draft.offer(names, form, kit.remembered());
            printerMissing.setText(names.isEmpty()
                    ? words.say("preview.no_printer")
                    : gone.map(name -> words.say("preview.printer_gone", name)).orElse(""));
        }).start();
    }

    private String title() {
        return kit.words().office().text(order.form().textKey());
    }
}
