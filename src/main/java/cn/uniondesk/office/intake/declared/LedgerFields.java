package cn.uniondesk.office.intake.declared;

import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.Field.Hint;
import cn.uniondesk.office.intake.ledger.Field.Need;
import cn.uniondesk.office.intake.ledger.FieldTable;
import cn.uniondesk.office.intake.ledger.HeadingText;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What ledgers can say, where declared records say it: need, length and words are those of the declaration. */
public final class LedgerFields {

    private LedgerFields() {}

    static List<Field> of(Declaration declaration) {
        return declaration.inLedgers().stream().map(field -> field(declaration, field, List.of())).toList();
    }

    /**
     * The table of a ledger whose rows say a declared record, perhaps with more: a line without a word is a declared field,
     * which has its place and its hints there and its words from the declaration; declared fields that the table does not
     * know come last.
     */
    public static List<Field> of(String table, Declaration declaration) {
        var declared = declaration.inLedgers().stream().collect(Collectors.toMap(RecordField::name, Function.identity()));
        var lines = FieldTable.of(table).stream().map(line -> line.official().isEmpty()
                ? field(declaration, declared.get(line.name()), line.hints()) : line).toList();
        var further = of(declaration).stream().filter(field -> lines.stream().noneMatch(line ->
                line.name().equals(field.name()) || field.words().stream().anyMatch(line.words()::contains)));
        return Stream.concat(lines.stream(), further).toList();
    }

    private static Field field(Declaration declaration, RecordField<?> field, List<Hint> hints) {
        var official = RecordWords.chinese().field(declaration, field);
        var words = Stream.concat(Stream.of(official), field.words().stream()).map(word -> HeadingText.of(word).full()).toList();
        return new Field(field.name(), official, field.isRequired() ? Need.MUST : Need.MAY, field.length(), words, hints);
    }
}
