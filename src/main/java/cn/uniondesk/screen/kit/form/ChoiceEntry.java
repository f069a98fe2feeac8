package cn.uniondesk.screen.kit.form;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One of a list; the text is the code that the record keeps. */
public class ChoiceEntry extends Entry {

    /** @param code what the record keeps, empty for "not stated" */
    public record Choice(String code, String word) {}

    private final ObservableList<Choice> choices = FXCollections.observableArrayList();

    public ChoiceEntry(String name, List<Choice> of) {
        super(name);
        choices.setAll(of);
    }

    @Override
    public ChoiceEntry must() {
        super.must();
        return this;
    }

    public final ObservableList<Choice> choices() {
        return choices;
    }

    /** The word of the code; a code that the list no longer has is its own word. */
    public final String word() {
        return choices.stream().filter(each -> each.code().equals(get())).map(Choice::word).findFirst().orElse(get());
    }
}
