package cn.uniondesk.screen.aid;

import cn.uniondesk.office.aid.Cap;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** How much of a limit is used, by this entry and in all, with the clause. */
final class CapMeter extends VBox {

    CapMeter(Cap cap, Words words) {
        getStyleClass().add("cap-meter");
        var name = new Label(cap.rule().name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var bar = new ProgressBar(cap.limit().fen() == 0 ? 1 : Math.clamp((double) cap.after().fen() / cap.limit().fen(), 0, 1));
        bar.setMaxWidth(Double.MAX_VALUE);
        var used = words.say("cap.used", cap.before().text(), cap.after().text(), cap.limit().text());
        bar.setAccessibleText(cap.rule().name() + " " + used);
        var figures = new Label(used);
        figures.setWrapText(true);
        var badge = new Badge(cap.isPassed() ? Level.MUST : Level.GOOD, words.say(cap.isPassed() ? "cap.passed" : "cap.within"));
        var clause = new Label(words.say("cap.clause", cap.rule().documentNumber(), cap.rule().article()));
        clause.getStyleClass().addAll("second", "small");
        clause.setWrapText(true);
        getChildren().addAll(name, bar, figures, badge, clause);
    }
}
