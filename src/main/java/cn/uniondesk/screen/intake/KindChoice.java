package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.screen.kit.Words;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** What kind of ledger a file is; null where the program finds it out. */
public final class KindChoice extends ComboBox<LedgerKind> {

    void ready(Words words, List<LedgerKind> kinds) {
        var sentences = new Sentences(words);
        getItems().add(null);
        getItems().addAll(kinds);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LedgerKind each) {
                return each == null ? words.say("intake.kind_by_itself") : sentences.kind(each.code());
            }

            @Override
            public LedgerKind fromString(String text) {
                return null;
            }
        });
    }
}
