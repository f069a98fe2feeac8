package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.Verdict.Explained;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.list.SentenceCell;
import javafx.scene.layout.HBox;

/** A finding in its list: level, whether it was explained, and the sentence. */
final class FindingCell extends SentenceCell<Explained> {

    private final Words words;
    private final Badge level = new Badge(Badge.Level.NOTE, "");
    private final Badge settled;
    private final HBox line;

    FindingCell(Words words) {
        this.words = words;
        settled = new Badge(Badge.Level.GOOD, words.say("quarter.explained"));
        settled.managedProperty().bind(settled.visibleProperty());
        line = new HBox(level, settled);
        line.getStyleClass().add("row");
    }

    @Override
    protected void updateItem(Explained item, boolean none) {
        super.updateItem(item, none);
        if (none || item == null) {
            showNothing();
            return;
        }
        var word = words.office().text("level." + item.finding().level().key());
        level.set(FindingsPane.badge(item.finding().level()), word);
        settled.setVisible(item.finding().level() == Level.EXPLAIN && item.isSettled());
        setAccessibleText(words.say("quarter.finding_said", word, item.finding().message()));
        show(line, item.finding().message(), null);
    }
}
