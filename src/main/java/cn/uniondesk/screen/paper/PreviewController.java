package cn.uniondesk.screen.paper;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.TemplateFiles;
import cn.uniondesk.paper.PaperSize;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;

/** 打印预览: thumbnails, the page, the printer's settings; prints what is seen. */
public final class PreviewController implements Screen {

    private static final String FOLDER = "preview.folder";
    private static final String PDF = "pdf";
    private static final String WORKBOOK = "xlsx";

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
    private boolean offering;

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
    @FXML private Label templateState;
    @FXML private Label agreement;
    @FXML private Button view;
    @FXML private Button workbook;
    @FXML private Node pagePart;

    public PreviewController(Kit kit, PrintWork work, Printers printers, Outside outside) {
        this.kit = kit;
        this.work = work;
        this.printers = printers;
        this.outside = outside;
        var words = kit.words();
        this.draft = new PrintDraft(new PrintDraft.Words(
                words.say("preview.both_sides"), words.say("preview.one_side"), words.say("preview.filled"),
                words.say("preview.empty"), size -> size == PaperSize.A4 ? size.name() : words.say("preview.fitted", size.name())));
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        settings.show(draft, kit);
        for (var choice : List.of("form", "content")) {
            draft.entry(choice).orElseThrow().text().addListener((all, old, now) -> change());
        }
        for (var label : List.of(printerMissing, templateState, agreement)) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
            label.visibleProperty().bind(label.managedProperty());
        }
        workbook.managedProperty().bind(workbook.visibleProperty());
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
        pages(false);
    }

    @Override
    public void arrive(Place place) {
        make(work.order(place));
    }

    /** Another form, or the empty one, of the same record. */
    private void change() {
        if (!offering && order != null && !draft.chosen(order).equals(order)) {
            make(draft.chosen(order));
        }
    }

    private void make(PrintOrder wanted) {
        order = wanted;
        forget();
        parts.setVisible(true);
        frame.setTitle(title());
        frame.setState("");
        offering = true;
        draft.offer(order, this::title);
        draft.begin(order.form(), kit.remembered());
        offering = false;
        workbook.setVisible(work.isSheet(order.form()));
        lookForPrinters();
        var mine = wanted;
        var job = kit.background().run(step -> work.pdf(mine, step))
                .onSuccess(answer -> {
                    if (mine.equals(order)) {
                        Answers.<PrintWork.Made>either((done, advice) -> open(done),
                                reasons -> frame.setState(kit.words().refusals(reasons))).accept(answer);
                    }
                })
                .onCancel(() -> frame.setState(kit.words().say("preview.cancelled")))
                .start();
        progress.watch(job, kit.words().say("preview.setting"), kit.words());
    }

    @Override
    @FXML
    public void print() {
        if (made == null) {
            return;
        }
        var words = kit.words();
        if (settings.refuse(draft.refused())) {
            return;
        }
        var wish = draft.wish();
        draft.remember(order.form(), kit.remembered());
        var wanted = made;
        var title = title();
        print.setDisable(true);
        var job = kit.background().run(step -> {
            printers.print(wanted.pdf(), title, wish);
            work.printed(wanted);
            return wish;
        }).onSuccess(printed -> kit.window().notices().done(words.say("preview.printed", title, printed.printer())))
                .onFinally(() -> print.setDisable(false))
                .start();
        progress.watch(job, words.say("preview.printing"), words);
    }

    @Override
    @FXML
    public void save() {
        if (made != null) {
            write(PDF, work::write, this::saved);
        }
    }

    private void saved(Path written) {
        outside.tell(kit, kit.words().say("preview.saved", written.getFileName()), written);
    }

    /** Writes the PDF and opens it with whatever the system has for it. */
    @FXML
    private void view() {
        if (made != null) {
            write(PDF, work::write, outside::open);
        }
    }

    /** A signature sheet or bank list as a workbook, because banks take those. */
    @FXML
    private void workbook() {
        if (made != null) {
            var title = title();
            write(WORKBOOK, (paper, target) -> work.workbook(paper, title, target), this::saved);
        }
    }

    private void write(String ending, BiConsumer<PrintWork.Made, Path> writing, Consumer<Path> then) {
        var words = kit.words();
        var wanted = made;
        var name = (wanted.names().size() == 1
                ? words.say("preview.file_name", title(), wanted.names().getFirst())
                : words.say("preview.file_name_plain", title())) + "." + ending;
        var kind = new Outside.FileKind(words.say(ending.equals(PDF) ? "preview.pdf" : "preview.xlsx"), List.of("*." + ending));
        outside.toWrite(words.say("preview.save_as"), kind, kit.remembered().get(FOLDER).map(Path::of), name).ifPresent(target -> {
            kit.remembered().keep(FOLDER, target.toAbsolutePath().getParent().toString());
            kit.background().run(step -> {
                writing.accept(wanted, target);
                return target;
            }).onSuccess(then).start();
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
        pages(true);
        parts.applyCss();
        parts.layout();
        page.show(drawer, width);
        can(fresh.template().usable());
        templateState.setText(said(fresh.template()));
        agreement.setText(fresh.agreement().stream().map(kit.words()::advice).collect(Collectors.joining("\n")));
        var about = fresh.names().size() == 1 ? fresh.names().getFirst() : "";
        frame.setState(about.isEmpty()
                ? kit.words().say("preview.state", drawer.pages(), fresh.papers().size())
                : kit.words().say("preview.state_of", about, drawer.pages()));
        page.requestFocus();
    }

    /** Where a district's own template stands for the program's, and what is wrong with it. */
    private String said(TemplateFiles.Finding template) {
        var file = order.form().code() + ".html";
        if (!template.own()) {
            return "";
        }
        return template.usable()
                ? kit.words().say("preview.own_template", file)
                : kit.words().say("preview.unknown_fields", file, String.join("、", template.unknown()) + template.broken());
    }

    private void forget() {
        pages(false);
        made = null;
        can(false);
        templateState.setText("");
        agreement.setText("");
        small.clear();
        thumbnails.getItems().clear();
        if (drawer != null) {
            drawer.close();
            drawer = null;
        }
    }

    private void pages(boolean seen) {
        thumbnails.setVisible(seen);
        pagePart.setVisible(seen);
    }

    private void can(boolean leave) {
        for (var button : List.of(save, view, workbook, print)) {
            button.setDisable(!leave);
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
        return title(order.form());
    }

    private String title(Form form) {
        return kit.words().office().text(form.textKey());
    }
}
