package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Recognition;
import cn.uniondesk.office.household.RecognitionCard;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.CodeLists;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The arithmetic of a recognition as a list that reads like a receipt, with the gauge and the sentence. */
public final class Receipt extends VBox {

    private static final int WHOLE = 100;

    private final Label sentence = new Label();
    private final Gauge gauge = new Gauge();
    private final GridPane lines = new GridPane();
    private final Badge badge = new Badge(Level.PLAIN, "");

    public Receipt() {
        getStyleClass().add("receipt");
        sentence.setWrapText(true);
        lines.getStyleClass().add("receipt-lines");
        getChildren().addAll(badge, sentence, gauge, lines);
        badge.setVisible(false);
        badge.managedProperty().bind(badge.visibleProperty());
    }

    /** Nothing can be reckoned yet. */
    public void clear(String why) {
        sentence.setText(why);
        gauge.clear();
        lines.getChildren().clear();
        badge.setVisible(false);
    }

    public void show(Recognition recognition, Words words, CodeLists codes) {
        var card = new RecognitionCard(words.office());
        badge.set(level(recognition.category()), codes.word("household.category", recognition.category()));
        badge.setVisible(true);
        sentence.setText(card.explanation(recognition));
        if (recognition.hasStandard()) {
            var net = recognition.netPerHeadAndMonth();
            show(gauge, net.text(), (double) net.fen() / net.parts(), recognition.rule().standard(),
                    recognition.rule().relativePercent(), words);
        } else {
            gauge.clear();
        }
        lines.getChildren().clear();
        var row = 0;
        for (var line : card.lines(recognition)) {
            row(row++, line.label(), line.content());
        }
    }

    /** The card of a decision as it was made, whatever the rules say today. */
    public void show(Decision decision, Words words, CodeLists codes) {
        badge.set(level(decision.category()), codes.word("household.category", decision.category()));
        badge.setVisible(true);
        sentence.setText(words.say(decision.stated() ? "decision.stated" : "decision.by_rule", decision.decidedOn(),
                codes.word("household.category", decision.computed())));
        show(gauge, decision, words);
        lines.getChildren().clear();
        var row = 0;
        for (var line : decision.card().lines().toList()) {
            var parts = line.split("：", 2);
            row(row++, parts[0], parts.length == 2 ? parts[1] : "");
        }
    }

    static void show(Gauge gauge, Decision decision, Words words) {
        if (decision.standard() == null) {
            gauge.clear();
            return;
        }
        var finances = decision.finances();
        var net = (double) finances.income().minus(finances.rigidSpending()).fen() / 12 / finances.people();
        show(gauge, Money.ofFen(Math.round(net)).text(), net, decision.standard(), decision.relativeMultiplePercent(), words);
    }

    private static void show(Gauge gauge, String text, double net, Money standard, int relativePercent, Words words) {
        gauge.show(text, net, standard, Money.ofFen(standard.fen() * relativePercent / WHOLE), words);
    }

    static Level level(Category category) {
        return switch (category) {
            case DEEP -> Level.MUST;
            case RELATIVE -> Level.EXPLAIN;
            case ACCIDENT -> Level.NOTE;
            case NONE -> Level.PLAIN;
        };
    }

    private void row(int row, String label, String content) {
        var name = new Label(label);
        name.getStyleClass().add("second");
        var text = new Label(content);
        text.setWrapText(true);
        lines.addRow(row, name, text);
    }
}
