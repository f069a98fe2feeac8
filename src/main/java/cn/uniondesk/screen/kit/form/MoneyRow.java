package cn.uniondesk.screen.kit.form;

import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/** An amount in yuan, figures to the right, capitals under it. */
public final class MoneyRow extends TextRow {

    public MoneyRow(@NamedArg("label") String label, @NamedArg("unit") String unit) {
        super(label);
        input().getStyleClass().add("figures");
        var yuan = new Label(unit);
        yuan.getStyleClass().add("field-unit");
        beside(yuan);
    }
}
