package cn.uniondesk.screen.aid;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.aid.Cap;
import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.PaymentLedger;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.money.AidFunds;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.overrides.Exemption;
import cn.uniondesk.office.overrides.PassedClause;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.safety.Accounts;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.Listing;
import cn.uniondesk.screen.kit.list.PagedTable;
import cn.uniondesk.screen.kit.list.RegisterFilter;
import cn.uniondesk.work.Job;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** 帮扶慰问: the ledger of payments as a list, and the form of one payment with the meters of its limits. */
public final class PaymentsController implements Screen {

    /** What the screen works with. */
    public record Parts(Payments payments, Households households, People people, PaymentLedger ledger, AidFunds funds, Accounts accounts) {}

    /** Detail of a place: the family that a new payment is for. */
    public static final String HOUSEHOLD = "household";

    private static final int MOST = 12;

    private final Kit kit;
    private final CodeLists codes;
    private final Parts parts;
    private final PaymentForm draft;
    private Editing editing;
    private Job<Looked> measuring;

    @FXML private ScreenFrame frame;
    @FXML private Pages pages;
    @FXML private PagedTable<PaymentLine> table;
    @FXML private Node one;
    @FXML private FormPane form;
    @FXML private VBox meters;
    @FXML private Button add;
    @FXML private Button save;
    @FXML private Button remove;
    @FXML private Button list;

    public PaymentsController(Kit kit, CodeLists codes, Parts parts) {
        this.kit = kit;
        this.codes = codes;
        this.parts = parts;
        this.draft = new PaymentForm(kit, codes, this::people, this::households);
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        draft.limited().forEach(entry -> entry.text().addListener((all, before, now) -> measure()));
        table.show(kit, new Listing<>("payments", parts.payments()::list, PaymentLine::id, columns(), filters(),
                line -> kit.window().go(Place.of(Area.PAYMENTS, line.id())),
                new Listing.Empty("payments.empty", "home.import", () -> kit.window().go(Place.of(Area.IMPORTS)))));
        pages.show(table);
    }

    @Override
    public void arrive(Place place) {
        kit.background().run(work -> parts.payments().campaigns()).onSuccess(draft::campaigns).start();
        kit.background().run(work -> parts.accounts().names()).onSuccess(draft::accounts).start();
        kit.background().run(work -> parts.funds().balances(kit.today())).onSuccess(draft::funds).start();
        if (place.isNew() && !place.detail(HOUSEHOLD).isEmpty()) {
            begin(Long.parseLong(place.detail(HOUSEHOLD)));
        } else if (place.isNew()) {
            edit(0, draft::blank, kit.words().say("payments.new"));
        } else if (place.record() != 0) {
            open(place.record());
        } else {
            table.fix(place.detail("campaign").isEmpty() ? Map.of() : Map.of("campaign", place.detail("campaign")));
            list();
        }
    }

    @Override
    @FXML
    public void createNew() {
        kit.window().go(Place.blank(Area.PAYMENTS));
    }

    @Override
    @FXML
    public void save() {
        if (pages.isShown(one)) {
            var typed = draft.draft(editing.record());
            var charge = draft.charge();
            var said = draft.exemption();
            editing.save(work -> parts.ledger().save(typed, charge, said), this::saved);
        }
    }

    @Override
    public boolean takeBack() {
        return pages.isShown(one) && editing.takeBack();
    }

    @Override
    @FXML
    public boolean leave() {
        if (!pages.isShown(one)) {
            return false;
        }
        list();
        return true;
    }

    @FXML
    private void remove() {
        var words = kit.words();
        var id = editing.record();
        kit.window().confirm(words.say("payments.remove"), words.say("payments.remove_question"), words.say("payments.remove"),
                () -> kit.background().run(work -> parts.ledger().remove(id)).onSuccess(Answers.either((gone, advice) -> {
                    editing.discard();
                    list();
                    kit.window().notices().done(words.say("payments.removed"));
                }, form::refuse)).start());
    }

    private void saved(long id) {
        kit.window().notices().offer(kit.words().say("payments.saved"), kit.words().say("payments.next"), this::createNew);
        seen(true, id);
    }

    private void list() {
        editing.leave();
        pages.show(table);
        seen(false, 0);
        frame.setTitle(kit.words().say("area.payments"));
        frame.setState(kit.words().say("payments.state"));
        table.refresh();
        table.enter();
    }

    private record Receiver(Pick head, Pick file) {}

    private void begin(long householdId) {
        kit.background().run(work -> {
            var file = parts.households().find(householdId).orElseThrow();
            var head = parts.people().find(file.headPersonId()).orElseThrow();
            return new Receiver(new Pick(head.id(), head.name(), ""), new Pick(file.id(), file.number(), ""));
        }).onSuccess(to -> edit(0, () -> draft.blankTo(to.head(), to.file()), kit.words().say("payments.new"))).start();
    }

    private record Opened(Payment payment, Charge charge, Person payee, Pick file) {}

    private void open(long id) {
        kit.background().run(work -> {
            var payment = parts.payments().find(id).orElseThrow();
            var file = payment.householdId() == null ? null : parts.households().find(payment.householdId())
                    .map(each -> new Pick(each.id(), each.number(), "")).orElse(null);
            return new Opened(payment, parts.ledger().charge(id), parts.people().find(payment.payeePersonId()).orElseThrow(), file);
        }).onSuccess(opened -> edit(id, () -> draft.fill(opened.payment(), opened.charge(),
                new Pick(opened.payee().id(), opened.payee().name(), ""), opened.file()),
                kit.words().say("payments.one", opened.payee().name(), opened.payment().amount().text()))).start();
    }

    private void edit(long id, Runnable fill, String title) {
        pages.show(one);
        seen(true, id);
        frame.setTitle(title);
        frame.setState(kit.words().say("members.new_state"));
        editing.open(id, fill);
        measure();
    }

    private record Looked(List<Cap> caps, List<PassedClause> passed, Judgement judgement) {}

    /** How far each limit is used, by this entry and in all, and what the rules say of it so far. */
    private void measure() {
        if (measuring != null) {
            measuring.cancel();
        }
        var typed = draft.draft(editing.record());
        var charge = draft.charge();
        // No second account's password is tried while it is typed.
        var said = Exemption.because(draft.exemption().reason());
        var mine = kit.background().run(work -> {
            work.checkCancelled();
            return new Looked(parts.ledger().caps(typed), parts.ledger().passed(typed), parts.ledger().look(typed, charge, said));
        });
        measuring = mine;
        mine.onSuccess(looked -> {
            if (measuring == mine) {
                meters.getChildren().setAll(looked.caps().stream().map(cap -> new CapMeter(cap, kit.words())).toList());
                draft.passes(looked.passed());
                draft.refuse(PaymentForm.said(looked.judgement().refusals()), kit.words()::refusal);
                draft.advise(looked.judgement().advice(), kit.words()::advice);
            }
        }).start();
    }

    private List<Pick> people(String typed) {
        return parts.people().search(typed, MOST).stream()
                .map(hit -> new Pick(hit.person().id(), hit.person().name(), Masking.identityNumber(
                        hit.person().documentNumber() == null ? "" : hit.person().documentNumber())))
                .toList();
    }

    private List<Pick> households(String typed) {
        var query = new ListQuery(typed, Map.of(), "number", true, "", MOST);
        return parts.households().list(query, kit.today()).rows().stream()
                .map(line -> new Pick(line.id(), line.number(), line.headName()))
                .toList();
    }

    private void seen(boolean formShown, long id) {
        see(save, formShown);
        see(list, formShown);
        see(remove, formShown && id > 0);
        see(add, !formShown);
    }

    private List<ListColumn<PaymentLine>> columns() {
        return List.of(
                ListColumn.<PaymentLine>text("paidOn", "payment.paidOn", 8, line -> line.paidOn().toString()).sortable(),
                ListColumn.<PaymentLine>text("payeeName", "payment.payee", 8, PaymentLine::payeeName).sortable(),
                ListColumn.<PaymentLine>figures("amount", "payment.amount", 9, line -> line.amount().text()).sortable(),
                ListColumn.<PaymentLine>text("kind", "payment.kind", 8, line -> codes.word("aid.kind", line.kind())).sortable(),
                ListColumn.<PaymentLine>text("source", "payment.source", 10, line -> codes.word("aid.source", line.source())).sortable(),
                ListColumn.text("way", "payment.way", 7, line -> codes.word("aid.way", line.way())),
                ListColumn.<PaymentLine>text("voucher", "payment.voucher", 11, PaymentLine::voucher).sortable(),
                ListColumn.text("householdNumber", "household.number", 10, line -> line.householdNumber() == null ? "" : line.householdNumber()),
                ListColumn.masked("documentNumber", "person.documentNumber", 12.5, Masking::identityNumber, PaymentLine::documentNumber));
    }

    private List<RegisterFilter> filters() {
        var now = Period.of(kit.today());
        var periods = Stream.iterate(now, Period::previous).limit(8)
                .map(period -> new Choice(period.toString(), period.toString())).toList();
        return List.of(
                new RegisterFilter("period", "payment.period", () -> periods),
                new RegisterFilter("kind", "payment.kind", () -> codes.codes("aid.kind")),
                new RegisterFilter("source", "payment.source", () -> codes.codes("aid.source")));
    }
}
