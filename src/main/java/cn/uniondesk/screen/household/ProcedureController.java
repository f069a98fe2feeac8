package cn.uniondesk.screen.household;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdFiles;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.procedure.Transition;
import cn.uniondesk.office.household.reckoning.Sums;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.workplace.Casework;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.form.FormSection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** 办理进度: how far a family has come, the one next step as a button, and the form of the step that is taken. */
public final class ProcedureController implements Section {

    private final Kit kit;
    private final CodeLists codes;
    private final Casework casework;
    private final HouseholdFiles files;
    private final StepForm draft;
    private Editing editing;
    private CaseView view;
    private Consumer<VisitPurpose> toVisit = purpose -> {};

    @FXML private Timeline timeline;
    @FXML private ScrollPane past;
    @FXML private Pages pages;
    @FXML private Node choosing;
    @FXML private Node taking;
    @FXML private Label stage;
    @FXML private Label dueText;
    @FXML private Button next;
    @FXML private Label othersTitle;
    @FXML private FlowPane others;
    @FXML private VBox forms;
    @FXML private FormSection section;
    @FXML private Node card;
    @FXML private Label why;
    @FXML private FormPane form;
    @FXML private Receipt receipt;
    @FXML private Button take;
    @FXML private Button takeBack;

    public ProcedureController(Kit kit, CodeLists codes, Casework casework, HouseholdFiles files) {
        this.kit = kit;
        this.codes = codes;
        this.casework = casework;
        this.files = files;
        this.draft = new StepForm(kit, codes);
    }

    @FXML
    private void initialize() {
        editing = new Editing(kit, draft, form);
        draft.judged().forEach(entry -> entry.text().addListener((all, before, now) -> judge()));
        pages.show(choosing);
    }

    /** @param way brings the visit form into sight, since the next step may be a visit */
    void visiting(Consumer<VisitPurpose> way) {
        toVisit = way;
    }

    @Override
    public void show(CaseView now) {
        var same = view != null && view.family().key() == now.family().key();
        view = now;
        editing.within(now.family().key());
        var words = kit.words();
        timeline.show(now, words, codes);
        var way = now.file().way();
        stage.setText(words.office().text("stage." + way.stage(), List.of()));
        dueText.setText(now.dues().stream().findFirst()
                .map(due -> words.office().text(due.key(), due.arguments())).orElse(""));
        var following = NextStep.of(now);
        following.step().ifPresentOrElse(step -> offer(next, word(step), () -> open(step)),
                () -> following.visit().ifPresent(purpose -> offer(next,
                        words.office().text("visit.purpose." + purpose, List.of()), () -> toVisit.accept(purpose))));
        see(next, following.step().isPresent() || following.visit().isPresent());
        others.getChildren().setAll(following.others().stream().map(step -> {
            var button = new Button();
            button.setId("step-" + step);
            offer(button, word(step), () -> open(step));
            return button;
        }).toList());
        see(othersTitle, !following.others().isEmpty());
        see(takeBack, way.last().filter(step -> !step.step().isEntered()).isPresent());
        forms.getChildren().setAll(StepForms.of(way.stage()).stream().map(this::printing).toList());
        if (!same || pages.isShown(choosing)) {
            pages.show(choosing);
        }
    }

    private Button printing(Form wanted) {
        var button = new Button(kit.words().office().text(wanted.textKey(), List.of()));
        button.setId("print-" + wanted);
        button.setGraphic(new FontIcon("mdomz-print"));
        button.setOnAction(pressed -> PrintLink.open(kit, view.family(), wanted));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(button.getText()));
        return button;
    }

    private static void offer(Button button, String word, Runnable does) {
        button.setText(word);
        button.setOnAction(pressed -> does.run());
    }

    private String word(Step step) {
        return kit.words().office().text("step." + step, List.of());
    }

    private void open(Step step) {
        var words = kit.words();
        section.setTitle(word(step));
        Transition.of(view.file().way().stage(), step)
                .ifPresent(transition -> why.setText(words.office().text(transition.why(), List.of())));
        take.setText(word(step));
        pages.show(taking);
        editing.open(step.ordinal() + 1L, () -> draft.begin(step, kit.today(), sums(), view.file().residents().size()));
        see(card, draft.decides());
        judge();
        form.enter();
        if (step == Step.PUBLISH) {
            var way = view.file().way();
            kit.background().run(work -> casework.procedure().noticeUntil(way, kit.today()))
                    .onSuccess(last -> last.ifPresent(draft::propose)).start();
        }
    }

    /** Of a reckoning made in the present round; an older one was decided on already. */
    private Optional<Finances> sums() {
        var began = view.file().way().roundBegan();
        return view.file().reckoning()
                .filter(made -> began.filter(made.assessedOn()::isBefore).isEmpty())
                .flatMap(made -> view.file().total())
                .map(Sums.Total::finances);
    }

    private void judge() {
        if (!draft.decides()) {
            return;
        }
        var typed = draft.finances();
        if (typed.isEmpty() || draft.day() == null) {
            receipt.clear(kit.words().say("household.type_finances"));
            return;
        }
        var day = draft.day();
        kit.background().run(work -> files.recognise(typed.get(), day)).onSuccess(made -> made.ifPresentOrElse(
                recognition -> receipt.show(recognition, kit.words(), codes),
                () -> receipt.clear(kit.words().say("household.type_finances")))).start();
    }

    @Override
    @FXML
    public void save() {
        if (!pages.isShown(taking)) {
            return;
        }
        var family = view.family();
        var step = draft.step();
        var way = view.file().way();
        var typed = new Typed(draft.taken(), draft.finances(), draft.stated(), draft.decides(),
                draft.file(way.proceeding().unionId()));
        editing.save(work -> take(family.way(), typed), id -> {
            pages.show(choosing);
            editing.leave();
            if (step == Step.FILE) {
                kit.window().go(Place.of(Area.HOUSEHOLDS, id));
            } else {
                family.changed();
            }
        });
    }

    /** The form as it was when the step was taken; what is typed meanwhile is another matter. */
    private record Typed(StepTaken step, Optional<Finances> finances, Category stated, boolean decides, Household file) {}

    /** Away from the window: the file's id where one was opened, else the way's. */
    private Outcome<Long> take(long way, Typed typed) {
        var step = typed.step();
        return switch (step.step()) {
            case FILE -> casework.filing().file(
                    way, step, typed.file(), typed.finances().orElseThrow(), typed.stated());
            case RENEW -> (typed.decides()
                    ? casework.filing().renew(way, step, typed.finances().orElseThrow(), typed.stated())
                    : casework.filing().renew(way, step)).map(to -> way);
            default -> casework.procedure().take(way, step).map(to -> way);
        };
    }

    @FXML
    private void back() {
        editing.leave();
        pages.show(choosing);
        next.requestFocus();
    }

    @FXML
    private void takeBack() {
        var words = kit.words();
        var last = view.file().way().last().orElseThrow();
        var family = view.family();
        kit.window().confirm(words.say("procedure.take_back"),
                words.say("procedure.take_back_question", word(last.step()), last.on()),
                words.say("procedure.take_back"), () -> kit.background()
                        .run(work -> casework.procedure().takeBack(family.way()))
                        .onSuccess(Answers.either((to, advice) -> family.changed(),
                                reasons -> kit.window().notices().warn(words.refusals(reasons))))
                        .start());
    }
}
