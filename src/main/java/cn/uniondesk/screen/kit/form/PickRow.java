package cn.uniondesk.screen.kit.form;

import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;

/** A record found by typing; what is found drops down under the field. */
public final class PickRow extends TextRow {

    @Override
    public void show(Entry entry) {
        super.show(entry);
        var picks = (PickEntry) entry;
        var completion = TextFields.bindAutoCompletion(input(), asked -> picks.suggest(asked.getUserText()), new Lines());
        completion.setOnAutoCompleted(chosen -> picks.pick(chosen.getCompletion()));
        completion.setDelay(80);
        completion.setVisibleRowCount(8);
    }

    private static final class Lines extends StringConverter<Pick> {
        @Override
        public String toString(Pick pick) {
            return pick.line();
        }

        @Override
        public Pick fromString(String text) {
            return null;
        }
    }
}
