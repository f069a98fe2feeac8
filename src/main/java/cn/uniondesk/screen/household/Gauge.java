package cn.uniondesk.screen.household;

import cn.uniondesk.office.values.Money;
import cn.uniondesk.screen.kit.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Net income a head and month against the two lines: below the first 深度困难, below the second 相对困难. */
public final class Gauge extends Pane {

    private static final double HEIGHT = 4.6;
    private static final double BAR_TOP = 1.6;
    private static final double BAR = 0.75;
    private static final double BEYOND = 1.5;

    private final Region deep = part("gauge-deep");
    private final Region relative = part("gauge-relative");
    private final Region above = part("gauge-above");
    private final Region mark = part("gauge-mark");
    private final Label net = new Label();
    private final Label deepLine = new Label();
    private final Label relativeLine = new Label();
    private double at;
    private double first;
    private double second;
    private double end = 1;

    public Gauge() {
        getStyleClass().add("gauge");
        setAccessibleRole(AccessibleRole.TEXT);
        net.getStyleClass().add("gauge-net");
        deepLine.getStyleClass().add("gauge-line");
        relativeLine.getStyleClass().add("gauge-line");
        getChildren().addAll(deep, relative, above, mark, net, deepLine, relativeLine);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /**
     * @param netText the net income as it is said, exactly or nearly
     * @param netFen for the place on the scale alone
     * @param deepAt the line of 深度困难
     * @param relativeAt the line of 相对困难, not above the first where there is none
     */
    public void show(String netText, double netFen, Money deepAt, Money relativeAt, Words words) {
        at = netFen;
        first = deepAt.fen();
        second = Math.max(first, relativeAt.fen());
        end = Math.max(second * BEYOND, at * 1.1);
        net.setText(words.say("gauge.net", netText));
        deepLine.setText(words.say("gauge.deep", deepAt.text()));
        relativeLine.setText(words.say("gauge.relative", relativeAt.text()));
        relativeLine.setVisible(second > first);
        setAccessibleText(net.getText() + " " + deepLine.getText() + " " + relativeLine.getText());
        setVisible(true);
        requestLayout();
    }

    public void clear() {
        setVisible(false);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 20 * em();
    }

    @Override
    protected void layoutChildren() {
        var em = em();
        var width = getWidth();
        var toFirst = width * first / end;
        var toSecond = width * second / end;
        deep.resizeRelocate(0, BAR_TOP * em, toFirst, BAR * em);
        relative.resizeRelocate(toFirst, BAR_TOP * em, toSecond - toFirst, BAR * em);
        above.resizeRelocate(toSecond, BAR_TOP * em, width - toSecond, BAR * em);
        var here = Math.clamp(width * at / end, 0, width);
        mark.resizeRelocate(Math.clamp(here - 0.15 * em, 0, Math.max(0, width - 0.3 * em)), (BAR_TOP - 0.3) * em, 0.3 * em, (BAR + 0.6) * em);
        place(net, here, 0);
        place(deepLine, toFirst, BAR_TOP + BAR + 0.4);
        place(relativeLine, toSecond, BAR_TOP + BAR + 0.4);
    }

    /** Centred under its place, within the gauge. */
    private void place(Label label, double centre, double top) {
        var wide = label.prefWidth(-1);
        label.resizeRelocate(Math.clamp(centre - wide / 2, 0, Math.max(0, getWidth() - wide)), top * em(), wide, label.prefHeight(-1));
    }

    private double em() {
        return net.getFont().getSize();
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
