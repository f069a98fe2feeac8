package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.screen.kit.Words;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** What kind of ledger a file is; null where the program finds it out. */
public final class KindChoice extends ComboBox<LedgerKind> {

    /** Families come in with their households. */
    private static final List<LedgerKind> KINDS =
            List.of(LedgerKind.UNIONS, LedgerKind.MEMBERS, LedgerKind.HOUSEHOLDS, LedgerKind.PAYMENTS);

    void ready(Words words) {
        var sentences = new Sentences(words);
        getItems().add(null);
        getItems().addAll(KINDS);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LedgerKind each) {
                return each == null ? words.say("intake.kind_by_itself") : sentences.kind(each);
            }

            @Override
            public LedgerKind fromString(String text) {
                return null;
            }
        });
    }
}
