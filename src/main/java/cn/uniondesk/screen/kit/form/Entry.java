package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Refusal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What a form knows of one field, without any node: the text as typed, whether it must be given, what is said under it.
 * The name is that of the record's component, of the field in the FXML and of the field in a refusal.
 */
public class Entry {

    private final String name;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty advice = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final BooleanProperty required = new SimpleBooleanProperty();
    private final BooleanProperty readOnly = new SimpleBooleanProperty();
    private final BooleanProperty concealed = new SimpleBooleanProperty();
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private String kept = "";
    private UnaryOperator<String> mask = UnaryOperator.identity();
    private Runnable revealed = () -> {};
    private boolean comesWhenRefused;
    private FieldRow row;

    public Entry(String name) {
        this.name = name;
        text.addListener((all, before, now) -> {
            message.set("");
            advice.set("");
        });
    }

    public final String name() {
        return name;
    }

    public final StringProperty text() {
        return text;
    }

    /** The sentence under the field, empty while there is nothing to say. */
    public final StringProperty message() {
        return message;
    }

    /** What the rules say about it although it was taken in. */
    public final StringProperty advice() {
        return advice;
    }

    /** What the typed text means: the amount in capitals, the birth date in an ID number. */
    public final ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    public final BooleanProperty required() {
        return required;
    }

    public final BooleanProperty readOnly() {
        return readOnly;
    }

    /** Whether the value is shown masked for now. */
    public final BooleanProperty concealed() {
        return concealed;
    }

    /** Whether the field has a place in the form as things are; one that has none takes no room. */
    public final BooleanProperty shown() {
        return shown;
    }

    /** A field that is seen only once something is said against it. */
    public final void comeWhenRefused() {
        comesWhenRefused = true;
    }

    /** Where the field stands in a form that is on the window. */
    final void standsIn(FieldRow place) {
        row = place;
    }

    /** Whether it stands in a form, seen or not as things are. */
    final boolean stands() {
        return row != null;
    }

    /** The field's official word, empty where it stands in no form. */
    final String label() {
        return row == null ? "" : row.getLabel();
    }

    /** Whether a sentence under the field would be seen by whoever looks at the form. */
    final boolean takesSentence() {
        if (comesWhenRefused) {
            shown.set(true);
        }
        return row != null && row.hasPlace();
    }

    public Entry must() {
        required.set(true);
        return this;
    }

    public Entry hinting(UnaryOperator<String> meaning) {
        hint.bind(text.map(typed -> typed.isBlank() ? "" : meaning.apply(typed.strip())));
        return this;
    }

    public Entry masking(UnaryOperator<String> by) {
        mask = by;
        return this;
    }

    /** @param told runs when somebody looks at the whole value */
    final void whenRevealed(Runnable told) {
        revealed = told;
    }

    public final String masked() {
        return mask.apply(get());
    }

    public final void reveal() {
        if (concealed.get()) {
            concealed.set(false);
            revealed.run();
        }
    }

    /** The text without blanks around it. */
    public final String get() {
        return text.get() == null ? "" : text.get().strip();
    }

    /** Fills in what is kept; from here on a difference counts as a change. */
    public final void fill(String value) {
        text.set(value == null ? "" : value);
        kept = get();
        message.set("");
        advice.set("");
    }

    /** Types again what was typed before; it counts as a change. */
    final void type(String typed) {
        text.set(typed);
    }

    final String kept() {
        return kept;
    }

    public final boolean isChanged() {
        return !get().equals(kept);
    }

    /** A typed text that cannot be read as what the field holds. */
    public Optional<Refusal> unreadable() {
        return Optional.empty();
    }

    /** The text as it is written properly; what cannot be read stays as typed. */
    public String proper() {
        return get();
    }
}
