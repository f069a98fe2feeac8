package cn.uniondesk.screen.search;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.area.RecordFinder;
import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.form.PaperTrail;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.PersonHit;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.work.Job;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * One search for everything: people by name, initials, number or telephone, with their records; unions by name; and the code
 * at the foot of a paper, typed or sent by a scanner, which says whether the paper is out of date.
 */
public final class SearchController implements Screen {

    private static final int MOST = 40;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Kit kit;
    private final People people;
    private final List<RecordFinder> finders;
    private final PaperTrail trail;
    private Job<Result> searching;
    /** A scanner ends its line before the search is done. */
    private boolean toBeOpened;

    @FXML private TextField text;
    @FXML private ListView<Found> found;
    @FXML private Label count;

    /** @param finders how areas of work find their own records */
    public SearchController(Kit kit, People people, List<RecordFinder> finders, PaperTrail trail) {
        this.finders = List.copyOf(finders);
        this.trail = trail;
        this.kit = kit;
        this.people = people;
    }

    /**
     * @param place where it leads, null where there is nothing left to open
     * @param beside what tells it from others of the same name
     */
    private record Found(Place place, String kind, String name, String beside) {}

    /** @param said a sentence instead of the number of hits, empty for that */
    private record Result(List<Found> hits, String said) {}

    @Override
    public void arrive(Place place) {
        text.requestFocus();
    }

    @FXML
    private void initialize() {
        text.textProperty().addListener((all, before, now) -> search(now.strip()));
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        found.setCellFactory(list -> new Line());
        found.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                open();
                pressed.consume();
            }
        });
        found.setOnMouseClicked(clicked -> open());
    }

    private void move(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case DOWN -> {
                found.requestFocus();
                found.getSelectionModel().select(Math.min(1, found.getItems().size() - 1));
            }
            case ENTER -> open();
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void open() {
        if (searching != null && searching.isRunning()) {
            toBeOpened = true;
            return;
        }
        toBeOpened = false;
        var chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.place() != null) {
            kit.window().go(chosen.place());
        }
    }

    private void search(String wanted) {
        if (searching != null) {
            searching.cancel();
        }
        toBeOpened = false;
        var mine = kit.background().<Result>run(work -> {
            work.checkCancelled();
            return PaperCode.read(wanted).isPresent()
                    ? paper(wanted)
                    : new Result(wanted.isEmpty() ? List.of() : find(wanted), "");
        });
        searching = mine;
        mine.onSuccess(result -> {
            if (searching == mine) {
                show(result, wanted.isEmpty());
            }
        }).start();
    }

    private void show(Result result, boolean nothingWanted) {
        var hits = result.hits();
        found.getItems().setAll(hits);
        found.getSelectionModel().selectFirst();
        var words = kit.words();
        count.setText(!result.said().isEmpty() ? result.said()
                : nothingWanted ? words.say("search.hint")
                : words.say(hits.isEmpty() ? "search.none" : "search.count", hits.size()));
        if (toBeOpened) {
            searching = null;
            open();
        }
    }

    /** The record of a paper in the hand, with what became of it. */
    private Result paper(String code) {
        return switch (trail.look(code)) {
            case Outcome.Refused<PaperTrail.Found>(var reasons) -> new Result(List.of(), kit.words().refusal(reasons.getFirst()));
            case Outcome.Done<PaperTrail.Found>(var paper, var _) -> {
                var office = kit.words().office();
                var standing = office.text("paper.standing." + paper.standing().name().toLowerCase(Locale.ROOT));
                var printed = kit.words().say("search.paper_printed",
                        MINUTE.format(LocalDateTime.ofInstant(paper.paper().printedAt(), kit.clock().getZone())), paper.paper().account());
                yield new Result(List.of(new Found(
                        paper.standing() == PaperTrail.Standing.RECORD_GONE ? null : place(paper.subject()),
                        kit.words().say("search.paper"), office.text(paper.form().textKey()), printed)), standing);
            }
        };
    }

    private static Place place(PaperSubject subject) {
        var type = subject.kind().record();
        return subject.kind().numbered()
                ? Place.of(new RecordRef(type, subject.id(), subject.text()))
                : Place.of(new Area(type.room()));
    }

    private List<Found> find(String wanted) {
        var hits = new ArrayList<Found>();
        for (PersonHit hit : people.search(wanted, MOST)) {
            var beside = Masking.identityNumber(
                    hit.person().documentNumber() == null ? "" : hit.person().documentNumber());
            hit.roles().forEach(role -> hits.add(found(role, hit.person().name(), beside)));
        }
        finders.forEach(finder -> finder.find(wanted, MOST).forEach(hit -> hits.add(new Found(
                Place.of(hit.record()), kit.words().say("record." + hit.record().type().code()), hit.name(), hit.beside()))));
        return hits;
    }

    private Found found(RecordRef record, String name, String beside) {
        boolean numbered = record.type() == RecordType.HOUSEHOLD || record.type() == RecordType.PAYMENT;
        return new Found(
                Place.of(record), kit.words().say("record." + record.type().code()), name,
                numbered && !record.number().isEmpty() ? record.number() + "  " + beside : beside);
    }

    private final class Line extends ListCell<Found> {

        @Override
        protected void updateItem(Found hit, boolean none) {
            super.updateItem(hit, none);
            if (none || hit == null) {
                setGraphic(null);
                return;
            }
            var kind = new Label(hit.kind());
            kind.getStyleClass().addAll("badge", "level-plain");
            var name = new Label(hit.name());
            name.getStyleClass().add("strong");
            var beside = new Label(hit.beside());
            beside.getStyleClass().add("second");
            var line = new HBox(kind, name, beside);
            line.getStyleClass().add("row");
            setGraphic(line);
        }
    }
}
