package cn.uniondesk.screen.aidfund;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.aid.money.AidFundBalance;
import cn.uniondesk.office.aid.money.AidFundMovement;
import cn.uniondesk.office.workplace.AidWork;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.EmptyState;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

/** 帮扶资金: every source with its balance, the book of the chosen one, and the forms beside it. */
public final class AidFundsController implements Screen {

    private final Kit kit;
    private final CodeLists codes;
    private final AidWork aid;
    private final AidFundForm draft;
    private final ReceiptDraft receipt;
    private Editing editing;

    @FXML private ScreenFrame frame;
    @FXML private TabPane tabs;
    @FXML private Tab fundsTab;
    @FXML private SmallTable<AidFundBalance> funds;
    @FXML private SmallTable<AidFundMovement> book;
    @FXML private VBox receiving;
    @FXML private FormPane form;
    @FXML private FormPane receiptForm;
    @FXML private Button remove;
    @FXML private Button add;
    @FXML private DirectController directController;

    public AidFundsController(Kit kit, CodeLists codes, AidWork aid) {
        this.kit = kit;
        this.codes = codes;
        this.aid = aid;
        this.draft = new AidFundForm(codes);
        this.receipt = new ReceiptDraft(kit);
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        editing = new Editing(kit, draft, form);
        receiptForm.show(receipt, kit);
        funds.show(kit, List.of(
                ListColumn.text("name", "fund.name", 9.5, each -> each.fund().name()),
                ListColumn.text("source", "payment.source", 7.8, each -> codes.word("aid.source", each.fund().source())),
                ListColumn.text("project", "fund.project_batch", 9, AidFundsController::projectAndBatch),
                ListColumn.figures("received", "fund.received", 7.2, each -> each.received().text()),
                ListColumn.figures("paid", "fund.paid", 7.2, each -> each.paid().text()),
                ListColumn.<AidFundBalance>figures("left", "fund.left", 7.5, each -> each.left().text()).seen(this::left)),
                "funds.empty", each -> form.enter());
        funds.setPlaceholder(new EmptyState("mdoal-account_balance_wallet", words.say("funds.empty"), words.say("funds.add"),
                this::createNew));
        book.show(kit, List.of(
                ListColumn.text("on", "fund.on", 7, each -> each.on().toString()),
                ListColumn.text("kind", "fund.movement", 6, each -> words.office().text(
                        "fund.kind." + each.kind().name().toLowerCase(Locale.ROOT), List.of())),
                ListColumn.figures("amount", "payment.amount", 8, each -> each.amount().text()),
                ListColumn.text("who", "payment.payee", 6, AidFundMovement::who),
                ListColumn.text("paper", "fund.paper", 9, AidFundMovement::paper),
                ListColumn.<AidFundMovement>text("reason", "fund.reason", 14, this::reason).seen(this::reasoned)),
                "fund.no_movement", this::open);
        funds.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> chosen(now));
        tabs.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> {
            see(add, now == fundsTab);
            if (now != fundsTab) {
                directController.refresh();
            }
        });
    }

    @Override
    public void arrive(Place place) {
        frame.setTitle(kit.words().say("area.funds"));
        refresh(place.record());
        directController.refresh();
    }

    @Override
    @FXML
    public void createNew() {
        tabs.getSelectionModel().select(fundsTab);
        funds.getSelectionModel().clearSelection();
        edit(0, draft::blank);
        form.enter();
    }

    @Override
    @FXML
    public void save() {
        if (tabs.getSelectionModel().getSelectedItem() != fundsTab) {
            directController.save();
            return;
        }
        var typed = draft.fund(editing.record());
        editing.save(work -> aid.fundDesk().save(typed), this::refresh);
    }

    @FXML
    private void receive() {
        var fund = editing.record();
        if (!receiptForm.isReady() || fund <= 0) {
            return;
        }
        var typed = receipt.receipt(fund);
        kit.background().run(work -> aid.fundDesk().receive(typed)).onSuccess(Answers.either((id, advice) -> {
            receipt.begin(kit);
            kit.window().notices().done(kit.words().say("fund.receipt_saved"));
            refresh(fund);
        }, receiptForm::refuse)).start();
    }

    @FXML
    private void remove() {
        var words = kit.words();
        var id = editing.record();
        kit.window().confirm(words.say("fund.remove"), words.say("fund.remove_question"), words.say("fund.remove"),
                () -> kit.background().run(work -> aid.fundDesk().remove(id)).onSuccess(Answers.either((gone, advice) -> {
                    editing.discard();
                    refresh(0);
                }, form::refuse)).start());
    }

    private void refresh(long wanted) {
        kit.background().run(work -> aid.funds().balances(kit.today())).onSuccess(balances -> {
            funds.getItems().setAll(balances);
            frame.setState(kit.words().say("funds.state", kit.today(), balances.size()));
            var at = balances.stream().filter(each -> each.fund().id() == wanted).findFirst()
                    .or(() -> balances.stream().findFirst());
            at.ifPresentOrElse(each -> {
                funds.getSelectionModel().clearSelection();
                funds.getSelectionModel().select(each);
            }, () -> edit(0, draft::blank));
        }).start();
    }

    private void chosen(AidFundBalance balance) {
        if (balance == null) {
            return;
        }
        edit(balance.fund().id(), () -> draft.fill(balance.fund()));
        var id = balance.fund().id();
        kit.background().run(work -> aid.funds().movements(id)).onSuccess(movements ->
                book.getItems().setAll(movements.reversed())).start();
    }

    private void edit(long id, Runnable fill) {
        var focused = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
        editing.open(id, fill);
        if (id != 0 && focused != null) {
            focused.requestFocus();
        }
        receipt.begin(kit);
        see(receiving, id > 0);
        see(remove, id > 0);
        if (id == 0) {
            book.getItems().clear();
        }
    }

    private void open(AidFundMovement movement) {
        if (movement.paymentId() != 0) {
            kit.window().go(Place.of(Area.PAYMENTS, movement.paymentId()));
        }
    }

    private static String projectAndBatch(AidFundBalance balance) {
        var fund = balance.fund();
        return (fund.project() + " " + fund.batch()).strip();
    }

    private Node left(AidFundBalance balance) {
        var words = kit.words();
        if (balance.isOverdrawn()) {
            return new Badge(Level.MUST, balance.left().text());
        }
        if (balance.waiting().fen() > 0) {
            var badge = new Badge(Level.EXPLAIN, balance.left().text());
            badge.setTooltip(new javafx.scene.control.Tooltip(words.say("fund.waiting", balance.waiting().text())));
            return badge;
        }
        return new javafx.scene.control.Label(balance.left().text());
    }

    private String reason(AidFundMovement movement) {
        return movement.overdrawn().fen() > 0
                ? kit.words().say("fund.overdrawn", movement.overdrawn().text(), movement.reason()) : movement.reason();
    }

    private Node reasoned(AidFundMovement movement) {
        return movement.overdrawn().fen() > 0
                ? new Badge(Level.EXPLAIN, reason(movement)) : new javafx.scene.control.Label(reason(movement));
    }
}
