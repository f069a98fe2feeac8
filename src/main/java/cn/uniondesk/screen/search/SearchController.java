package cn.uniondesk.screen.search;

import cn.uniondesk.office.Masking;
import cn.uniondesk.office.RecordRef;
import cn.uniondesk.office.RecordType;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.PersonHit;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.work.Job;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** One search for everything: people by name, initials, number or telephone, with their records; and unions by name. */
public final class SearchController implements Screen {

    private static final int MOST = 40;

    private final Kit kit;
    private final People people;
    private final Unions unions;
    private Job<List<Found>> searching;

    @FXML private TextField text;
    @FXML private ListView<Found> found;
    @FXML private Label count;

    public SearchController(Kit kit, People people, Unions unions) {
        this.kit = kit;
        this.people = people;
        this.unions = unions;
    }

    /** @param beside what tells it from others of the same name */
    private record Found(RecordRef record, String name, String beside) {}

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
        var chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kit.window().go(Place.of(chosen.record()));
        }
    }

    private void search(String wanted) {
        if (searching != null) {
            searching.cancel();
        }
        var today = kit.today();
        var mine = kit.background().<List<Found>>run(work -> {
            work.checkCancelled();
            return wanted.isEmpty() ? List.of() : find(wanted, today);
        });
        searching = mine;
        mine.onSuccess(hits -> {
            if (searching == mine) {
                found.getItems().setAll(hits);
                found.getSelectionModel().selectFirst();
                count.setText(wanted.isEmpty() ? kit.words().say("search.hint")
                        : kit.words().say(hits.isEmpty() ? "search.none" : "search.count", hits.size()));
            }
        }).start();
    }

    private List<Found> find(String wanted, java.time.LocalDate today) {
        var hits = new ArrayList<Found>();
        for (PersonHit hit : people.search(wanted, MOST)) {
            var beside = Masking.identityNumber(
                    hit.person().documentNumber() == null ? "" : hit.person().documentNumber());
            hit.roles().forEach(role -> hits.add(new Found(role, hit.person().name(), beside)));
        }
        unions.all(today).stream()
                .filter(union -> union.name().contains(wanted))
                .limit(MOST)
                .forEach(union -> hits.add(new Found(
                        new RecordRef(RecordType.UNION, union.id(), union.name()), union.name(), "")));
        return hits;
    }

    private final class Line extends ListCell<Found> {

        @Override
        protected void updateItem(Found hit, boolean none) {
            super.updateItem(hit, none);
            if (none || hit == null) {
                setGraphic(null);
                return;
            }
            var kind = new Label(kit.words().say("record." + hit.record().type().name().toLowerCase(java.util.Locale.ROOT)));
            kind.getStyleClass().addAll("badge", "level-plain");
            var name = new Label(hit.name());
            name.getStyleClass().add("strong");
            var number = hit.record().type() == RecordType.HOUSEHOLD || hit.record().type() == RecordType.PAYMENT
                    ? hit.record().number() : "";
            var beside = new Label(number.isEmpty() ? hit.beside() : number + "  " + hit.beside());
            beside.getStyleClass().add("second");
            var line = new HBox(kind, name, beside);
            line.getStyleClass().add("row");
            setGraphic(line);
        }
    }
}
