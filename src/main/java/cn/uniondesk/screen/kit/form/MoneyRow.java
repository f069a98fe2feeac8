package cn.uniondesk.screen.kit.form;

import javafx.scene.control.Label;

/** An amount in yuan, figures to the right, capitals under it. */
public final class MoneyRow extends TextRow {

    private final Label yuan = new Label();

    public MoneyRow() {
        input().getStyleClass().add("figures");
        yuan.getStyleClass().add("field-unit");
        beside(yuan);
    }

    public String getUnit() {
        return yuan.getText();
    }

    public void setUnit(String word) {
        yuan.setText(word);
    }
}
