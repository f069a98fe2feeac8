package cn.uniondesk.screen.rulebook;

import cn.uniondesk.office.rulebook.RuleBookChange;
import cn.uniondesk.office.rulebook.RuleBookChange.Affected;
import cn.uniondesk.office.rulebook.RuleBookChange.Difference;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a district's rule book would change, and on whom it bears, before it holds. */
public final class RuleChangePart extends VBox {

    private final Label rows = new Label();
    private final Label touched = new Label();
    private final SmallTable<Difference> differences = new SmallTable<>();
    private final SmallTable<Affected> affected = new SmallTable<>();
    private Words words;

    public RuleChangePart() {
        getStyleClass().add("form-lines");
        rows.getStyleClass().add("section-title");
        touched.getStyleClass().add("section-title");
        differences.setId("differences");
        affected.setId("affected");
        setVgrow(differences, Priority.ALWAYS);
        setVgrow(affected, Priority.ALWAYS);
        getChildren().addAll(rows, differences, touched, affected);
    }

    void ready(Kit kit, CodeLists codes) {
        words = kit.words();
        differences.setAccessibleText(words.say("rule.differences"));
        affected.setAccessibleText(words.say("rule.affected"));
        differences.show(kit, List.of(
                ListColumn.text("sheet", "rule.sheet", 8, row -> row.sheet().title()),
                ListColumn.text("kind", "rule.kind", 5, row -> words.say("rule.kind." + row.kind().name().toLowerCase(Locale.ROOT))),
                ListColumn.text("key", "rule.row", 18, Difference::key),
                ListColumn.text("before", "rule.before", 20, Difference::before),
                ListColumn.text("after", "rule.after", 20, Difference::after)), "rule.none", row -> {});
        affected.show(kit, List.of(
                ListColumn.text("number", "household.number", 10, row -> row.household().number()),
                ListColumn.text("on", "rule.by_the_day", 10, row -> row.on().toString()),
                ListColumn.text("before", "rule.category_before", 12, row -> codes.word("household.category", row.before())),
                ListColumn.text("after", "rule.category_after", 12, row -> codes.word("household.category", row.after()))), "rule.none_affected",
                row -> kit.window().go(Place.of(row.household())));
    }

    void show(RuleBookChange change) {
        rows.setText(words.say("rule.differences_count", change.differences().size()));
        touched.setText(words.say("rule.affected_count", change.affected().size()));
        differences.getItems().setAll(change.differences());
        affected.getItems().setAll(change.affected());
        differences.requestFocus();
    }
}
