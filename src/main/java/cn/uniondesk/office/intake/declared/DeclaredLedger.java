package cn.uniondesk.office.intake.declared;

import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.Field.Need;
import cn.uniondesk.office.intake.ledger.FieldTable;
import cn.uniondesk.office.intake.ledger.HeadingText;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ledger of a declared kind of record. */
public final class DeclaredLedger implements BroughtLedger {

    private final LedgerKind kind;
    private final RecordDesk desk;
    private final Map<String, Function<String, Optional<Long>>> links;

    /**
     * @param code as commands call the ledger
     * @param links how a record that a field refers to is found by its name, by the kind that it refers to
     */
    public DeclaredLedger(String code, RecordDesk desk, Map<String, Function<String, Optional<Long>>> links) {
        this.desk = desk;
        this.links = Map.copyOf(links);
        var declaration = desk.records().declaration();
        this.kind = LedgerKind.of(code, declaration.inLedgers().stream().map(field -> field(declaration, field)).toList());
    }

    /**
     * A kind of ledger with a table of the headings that it was met with; declared fields that the table does not know are
     * found by the words of their declaration.
     */
    public static LedgerKind kind(String code, Declaration declaration) {
        var table = FieldTable.of(code);
        var further = declaration.inLedgers().stream().map(field -> field(declaration, field))
                .filter(field -> table.stream().noneMatch(each -> each.name().equals(field.name())
                        || field.words().stream().anyMatch(each.words()::contains)));
        return LedgerKind.of(code, Stream.concat(table.stream(), further).toList());
    }

    private static Field field(Declaration declaration, RecordField<?> field) {
        var official = RecordWords.chinese().field(declaration, field);
        var words = Stream.concat(Stream.of(official), field.words().stream()).map(word -> HeadingText.of(word).full()).toList();
        return new Field(field.name(), official, field.isRequired() ? Need.MUST : Need.MAY, field.length(), words, List.of());
    }

    @Override
    public LedgerKind kind() {
        return kind;
    }

    @Override
    public List<RowIntake> intakes(IntakeContext context) {
        return List.of(new DeclaredIntake(context, desk, links));
    }
}
