package cn.uniondesk.screen.kit.form;

import javafx.scene.Node;
import javafx.scene.control.PasswordField;

/** A password. */
public final class SecretRow extends FieldRow {

    private final PasswordField field = new PasswordField();

    public SecretRow() {
        place(field, field);
    }

    @Override
    public Node input() {
        return field;
    }

    @Override
    public void show(Entry entry) {
        super.show(entry);
        field.textProperty().bindBidirectional(entry.text());
    }
}
