package cn.uniondesk.screen.household;

import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.household.HouseholdFiles;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.workplace.Casework;
import cn.uniondesk.screen.household.FamilyReader.Applying;
import cn.uniondesk.screen.household.FamilyReader.Opened;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** One household: who, which category and how far from the lines, and behind tabs everything that is known. */
public final class HouseholdPageController {

    private static final int LAST = 9;

    /** What the page works with. */
    public record Parts(
            Households households, Unions unions, People people, Payments payments, HouseholdFiles files,
            Casework casework) {}

    private final Kit kit;
    private final CodeLists codes;
    private final Parts parts;
    private final FamilyReader reader;
    private final BooleanProperty known = new SimpleBooleanProperty();
    private FileEditing editing;
    private CaseView view;
    private Consumer<String> titled = title -> {};

    /** The reckoning of twelve months, and the single months of those who are on file. */
    private final Section reckoningPart = new Section() {
        @Override
        public void show(CaseView now) {
            reckoningController.show(now);
            monthsController.show(now);
        }

        @Override
        public void save() {
            if (reckonings.isShown(months)) {
                monthsController.save();
            } else {
                reckoningController.save();
            }
        }
    };

    @FXML private VBox page;
    @FXML private Label headName;
    @FXML private Badge categoryNow;
    @FXML private Badge stateNow;
    @FXML private Label facts;
    @FXML private Label next;
    @FXML private Gauge gauge;
    @FXML private TabPane tabs;
    @FXML private Tab applicationTab;
    @FXML private Tab fileTab;
    @FXML private Tab familyTab;
    @FXML private Tab financesTab;
    @FXML private Tab reckoningTab;
    @FXML private Tab procedureTab;
    @FXML private Tab visitsTab;
    @FXML private Tab planTab;
    @FXML private Tab papersTab;
    @FXML private SectionParts deciding;
    @FXML private Node decidingNow;
    @FXML private Node exclusions;
    @FXML private Node decisions;
    @FXML private SectionParts reckonings;
    @FXML private Node months;
    @FXML private Tab aidTab;
    @FXML private Tab historyTab;
    @FXML private FormPane file;
    @FXML private FormPane finances;
    @FXML private Receipt receipt;
    @FXML private ApplicationController applicationController;
    @FXML private FamilyController familyController;
    @FXML private ProcedureController procedureController;
    @FXML private ReckoningController reckoningController;
    @FXML private MonthsController monthsController;
    @FXML private VisitsController visitsController;
    @FXML private PlanController planController;
    @FXML private PapersController papersController;
    @FXML private ExclusionsController exclusionsController;
    @FXML private DecisionsController decisionsController;
    @FXML private HistoryController historyController;
    @FXML private SmallTable<PaymentLine> payments;

    public HouseholdPageController(Kit kit, CodeLists codes, Parts parts) {
        this.kit = kit;
        this.codes = codes;
        this.parts = parts;
        this.reader = new FamilyReader(parts);
    }

    @FXML
    private void initialize() {
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        procedureController.visiting(purpose -> {
            tabs.getSelectionModel().select(visitsTab);
            visitsController.begin(purpose);
        });
        editing = new FileEditing(kit, codes, parts.unions(), parts.files());
        editing.show(file, finances, receipt, pane -> {
            tabs.getSelectionModel().select(pane == file ? fileTab : financesTab);
            deciding.show(decidingNow);
        });
        payments.show(kit, List.of(
                ListColumn.text("paidOn", "payment.paidOn", 8, line -> line.paidOn().toString()),
                ListColumn.text("kind", "payment.kind", 8, line -> codes.word("aid.kind", line.kind())),
                ListColumn.figures("amount", "payment.amount", 9, line -> line.amount().text()),
                ListColumn.text("source", "payment.source", 9, line -> codes.word("aid.source", line.source())),
                ListColumn.text("payeeName", "payment.payee", 7, PaymentLine::payeeName),
                ListColumn.text("voucher", "payment.voucher", 10, PaymentLine::voucher)),
                "household.no_payments", line -> kit.window().go(Place.of(Area.PAYMENTS, line.id())));
    }

    @FXML
    private void addPayment() {
        kit.window().go(Place.blank(Area.PAYMENTS).with("household", Long.toString(record())));
    }

    /** 0 for a new file. */
    long record() {
        return editing.record();
    }

    void blank() {
        titled = title -> {};
        view = null;
        see(List.of(fileTab, financesTab));
        apart(true);
        known.set(false);
        editing.blank();
    }

    void open(long id, Consumer<String> title) {
        titled = title;
        var family = Family.onFile(parts.casework(), id, () -> open(id, title));
        kit.background().run(work -> reader.read(family, kit.today())).onSuccess(this::show).start();
    }

    /** A new application, until it is saved. */
    void apply() {
        titled = title -> {};
        view = null;
        see(List.of(applicationTab));
        known.set(false);
        editing.leave();
        applicationController.blank();
    }

    /** An application that has not led to a file. */
    void openApplication(long id, Consumer<String> title) {
        titled = title;
        editing.leave();
        var family = Family.applying(parts.casework(), id, () -> openApplication(id, title));
        kit.background().run(work -> reader.applying(family, kit.today())).onSuccess(this::show).start();
    }

    void leave() {
        editing.leave();
        applicationController.leave();
    }

    void save() {
        var seen = tabs.getSelectionModel().getSelectedItem();
        var section = sections().get(seen);
        if (section != null) {
            section.save();
            return;
        }
        if (seen == applicationTab) {
            applicationController.save(id -> {
                if (view == null) {
                    kit.window().go(Place.of(Area.HOUSEHOLDS).with("application", Long.toString(id)));
                    tabs.getSelectionModel().select(procedureTab);
                } else {
                    view.family().changed();
                }
            });
            return;
        }
        if (seen == financesTab && deciding.isShown(exclusions)) {
            exclusionsController.save();
            return;
        }
        editing.save(id -> kit.window().go(Place.of(Area.HOUSEHOLDS, id)));
    }

    private Map<Tab, Section> sections() {
        return Map.of(
                familyTab, familyController, reckoningTab, reckoningPart, procedureTab, procedureController,
                visitsTab, visitsController, planTab, planController, papersTab, papersController,
                historyTab, historyController);
    }

    boolean takeBack() {
        return editing.takeBack();
    }

    private void show(Applying applying) {
        var now = applying.view();
        var words = kit.words();
        var fresh = view == null || view.family().key() != now.family().key();
        see(List.of(applicationTab, familyTab, reckoningTab, financesTab, procedureTab, visitsTab, papersTab));
        apart(false);
        known.set(true);
        titled.accept(words.say("application.title", now.name()));
        headName.setText(now.name());
        categoryNow.set(Badge.Level.PLAIN, words.say("application.no_file"));
        stateNow.set(Badge.Level.NOTE, words.office().text("stage." + now.file().way().stage(), List.of()));
        gauge.clear();
        facts.setText(words.say("application.facts", applying.union(),
                codes.word("cause", now.file().way().proceeding().causes().main())));
        showNext(now);
        show(now);
        applicationController.show(now);
        if (fresh && !now.file().way().steps().isEmpty()) {
            tabs.getSelectionModel().select(procedureTab);
        }
    }

    private void showNext(CaseView now) {
        next.setText(now.dues().stream().findFirst()
                .map(due -> kit.words().office().text(due.key(), due.arguments())).orElse(""));
    }

    private void show(CaseView now) {
        view = now;
        sections().values().forEach(section -> section.show(now));
        exclusionsController.show(now);
        decisionsController.show(now);
    }

    private void show(Opened opened) {
        see(List.of(fileTab, familyTab, reckoningTab, financesTab, procedureTab, visitsTab, planTab, papersTab, aidTab,
                historyTab));
        apart(true);
        known.set(true);
        var words = kit.words();
        var found = opened.file();
        titled.accept(words.say("household.title", opened.head().name(), found.number()));
        headName.setText(opened.head().name());
        var decided = opened.decision();
        decided.ifPresentOrElse(each -> {
            categoryNow.set(Receipt.level(each.category()), codes.word("household.category", each.category()));
            Receipt.show(gauge, each, words);
            showNext(opened.view());
        }, () -> {
            categoryNow.set(Badge.Level.MUST, words.say("household.undecided"));
            gauge.clear();
            next.setText(words.say("household.decide_now"));
        });
        stateNow.set(opened.state().filter(HouseholdState.ON_FILE::equals).isPresent() ? Badge.Level.GOOD : Badge.Level.PLAIN,
                codes.word("household.state", opened.state().orElse(null)));
        facts.setText(words.say("household.facts", found.number(), found.filedOn(), opened.union().name(),
                codes.word("cause", opened.causes().main())));
        payments.getItems().setAll(opened.payments());
        if (view == null || view.family().key() != opened.view().family().key()) {
            deciding.show(decidingNow);
        }
        show(opened.view());
        editing.open(opened);
    }

    /** A new file has no card, no family list and no history yet. */
    private void see(List<Tab> wanted) {
        if (!tabs.getTabs().equals(wanted)) {
            var seen = tabs.getSelectionModel().getSelectedItem();
            // Replaced at once, the headers that stay would keep their old places.
            tabs.getTabs().clear();
            tabs.getTabs().addAll(wanted);
            tabs.getSelectionModel().select(wanted.contains(seen) ? seen : wanted.getFirst());
        }
    }

    /** Somebody who still applies is judged by the step 建档: of the recognition only the checklist is worked on. */
    private void apart(boolean onFile) {
        deciding.see(decidingNow, onFile);
        deciding.see(decisions, onFile);
        reckonings.see(months, onFile);
        if (!onFile) {
            deciding.show(exclusions);
        }
    }

    /** Whether it is known whose page it is: a new file has no card yet. */
    public BooleanProperty knownProperty() {
        return known;
    }

    public boolean isKnown() {
        return known.get();
    }

    /** Ctrl+1 to Ctrl+9 and Ctrl+0: the sections in their order. */
    private void turn(KeyEvent pressed) {
        if (!pressed.isControlDown() || pressed.isAltDown() || !pressed.getCode().isDigitKey()) {
            return;
        }
        int digit = pressed.getCode().getChar().charAt(0) - '0';
        int wanted = digit == 0 ? LAST : digit - 1;
        if (wanted < tabs.getTabs().size()) {
            tabs.getSelectionModel().select(wanted);
            pressed.consume();
        }
    }
}
