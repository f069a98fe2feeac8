package cn.uniondesk.office.exports;

import cn.uniondesk.office.exports.EmptyLedger.Column;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordWords;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.RuleBooks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes the empty ledger of a declared record: its columns, what must be filled in, and the words to choose from. */
public final class EmptyLedgers {

    /** Writes one as a workbook, which appears whole or not at all. */
    @FunctionalInterface
    public interface Files {
        void write(EmptyLedger ledger, Path target);
    }

    private final Files files;
    private final RuleBooks books;
    private final Clock clock;

    public EmptyLedgers(Files files, RuleBooks books, Clock clock) {
        this.files = files;
        this.books = books;
        this.clock = clock;
    }

    public void write(Declaration declaration, Path target) {
        files.write(of(declaration), target);
    }

    EmptyLedger of(Declaration declaration) {
        var words = RecordWords.chinese();
        return new EmptyLedger(words.kind(declaration.code()) + "台账",
                declaration.inLedgers().stream().map(field -> column(declaration, field, words)).toList());
    }

    private Column column(Declaration declaration, RecordField<?> field, RecordWords words) {
        return new Column(words.field(declaration, field), field.isRequired(), field.type() instanceof FieldType.Day,
                words.definition(declaration, field), choices(field));
    }

    private List<String> choices(RecordField<?> field) {
        return switch (field.type()) {
            case FieldType.Listed(var list, var _, var _) -> books.current().list(list, LocalDate.now(clock)).stream()
                    .map(CodeValue::name).toList();
            case FieldType.Flag _ -> List.of("是", "否");
            default -> List.of();
        };
    }
}
