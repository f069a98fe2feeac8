package cn.uniondesk.screen.kit.form;

import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of a list. */
public final class ChoiceRow extends FieldRow {

    private final ComboBox<Choice> box = new ComboBox<>();

    public ChoiceRow() {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return choice == null ? "" : choice.word();
            }

            @Override
            public Choice fromString(String text) {
                return null;
            }
        });
        place(box, box);
    }

    @Override
    public Node input() {
        return box;
    }

    @Override
    public void show(Entry entry) {
        super.show(entry);
        var choices = (ChoiceEntry) entry;
        box.setItems(choices.choices());
        box.disableProperty().bind(entry.readOnly());
        box.valueProperty().addListener((all, before, now) -> {
            if (now != null) {
                entry.text().set(now.code());
            }
        });
        entry.text().addListener((all, before, now) -> box.setValue(chosen(choices)));
        box.setValue(chosen(choices));
        // A list that is renewed takes the chosen value with it, although the record keeps it.
        choices.choices().addListener((ListChangeListener<Choice>) change -> box.setValue(chosen(choices)));
    }

    /** A value that the list no longer has is still shown. */
    private static Choice chosen(ChoiceEntry choices) {
        var code = choices.get();
        return choices.choices().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseGet(() -> code.isEmpty() ? null : new Choice(code, code));
    }
}
