package cn.uniondesk.screen.intake;

import cn.uniondesk.screen.intake.Review.RepairKind;
import cn.uniondesk.screen.kit.Kit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was repaired, kind by kind, before and after; each kind is accepted at once. */
public final class RepairList extends VBox {

    private static final int EXAMPLES = 3;

    private final Label title = new Label();
    private final Button all = new Button();
    private final VBox kinds = new VBox();
    private Kit kit;
    private Sentences sentences;

    public RepairList() {
        getStyleClass().add("repair-list");
        title.getStyleClass().add("section-title");
        kinds.getStyleClass().add("form-lines");
        var scroll = new ScrollPane(kinds);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        all.setId("acceptAll");
        all.setMinHeight(Region.USE_PREF_SIZE);
        all.managedProperty().bind(all.visibleProperty());
        getChildren().addAll(title, all, scroll);
    }

    void ready(Kit surroundings) {
        kit = surroundings;
        sentences = new Sentences(kit.words());
        all.setText(kit.words().say("intake.accept_all"));
    }

    void show(Review review) {
        var found = review.kinds();
        title.setText(kit.words().say("intake.repairs", found.stream().mapToInt(kind -> kind.cases().size()).sum()));
        all.visibleProperty().bind(review.open().greaterThan(0));
        all.setOnAction(pressed -> {
            review.acceptAll();
            kinds.getChildren().forEach(card -> ((CheckBox) card.lookup(".check-box")).setSelected(true));
        });
        kinds.getChildren().clear();
        found.forEach(kind -> kinds.getChildren().add(card(kind, review)));
        if (found.isEmpty()) {
            var none = new Label(kit.words().say("intake.no_repairs"));
            none.setWrapText(true);
            none.getStyleClass().add("second");
            kinds.getChildren().add(none);
        }
    }

    private VBox card(RepairKind kind, Review review) {
        var words = kit.words();
        var accept = new CheckBox(words.say("intake.repair_kind", sentences.repair(kind.code()), kind.cases().size()));
        accept.setWrapText(true);
        accept.setSelected(review.isAccepted(kind.code()));
        accept.setOnAction(pressed -> review.accept(kind.code(), accept.isSelected()));
        accept.setMinHeight(Region.USE_PREF_SIZE);
        var card = new VBox(accept);
        card.getStyleClass().add("repair-kind");
        for (var line : kind.cases().subList(0, Math.min(EXAMPLES, kind.cases().size()))) {
            var example = new Label(words.say("intake.repair_example", line.row(), line.column(), sentences.change(line)));
            example.setWrapText(true);
            example.setMinHeight(Region.USE_PREF_SIZE);
            example.getStyleClass().addAll("second", "small");
            card.getChildren().add(example);
        }
        return card;
    }
}
