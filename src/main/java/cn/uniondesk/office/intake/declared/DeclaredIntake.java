package cn.uniondesk.office.intake.declared;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.IntakeContext;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordField.Use;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.record.Values;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A row is one record, known by its key fields. Fields are read and judged as at the desk; what breaks a rule of the area
 * holds the row with the rule's own sentence.
 */
final class DeclaredIntake implements RowIntake {

    private static final Hold RECORD_REFUSED = new Hold(125, "RECORD_REFUSED");
    private static final Note FIELD_BLANK = new Note("FIELD_BLANK");
    private static final String MISSING = "refusal.missing";
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;/\\s]+");

    private final CellReader cells;
    private final boolean writes;
    private final RecordDesk desk;
    private final Map<String, Function<String, Optional<Long>>> links;
    private final RowsSoFar soFar = new RowsSoFar();
    private final Texts texts = Texts.chinese();

    DeclaredIntake(IntakeContext context, RecordDesk desk, Map<String, Function<String, Optional<Long>>> links) {
        this.cells = context.cells();
        this.writes = context.writes();
        this.desk = desk;
        this.links = links;
    }

    @Override
    public RowJudgement take(JudgedRow row) {
        var said = Values.NONE;
        for (var field : desk.records().declaration().inLedgers()) {
            said = read(row, said, field);
        }
        if (row.isHeld()) {
            return RowJudgement.HELD;
        }
        long content = row.content();
        var before = soFar.put(key(said), content);
        if (before.isPresent()) {
            if (before.getAsLong() == content) {
                return RowJudgement.REPEATED;
            }
            row.hold(Hold.DUPLICATE_IN_FILE, desk.records().declaration().title().name(),
                    said.text(desk.records().declaration().title()));
            return RowJudgement.HELD;
        }
        return store(row, said);
    }

    private long key(Values said) {
        long key = 7;
        for (var field : desk.records().declaration().used(Use.KEY)) {
            key = Hashes.add(key, String.valueOf(said.get(field)));
        }
        return key;
    }

    private RowJudgement store(JudgedRow row, Values said) {
        var known = desk.records().known(said);
        var before = known.flatMap(desk.records()::find).map(line -> line.values()).orElse(Values.NONE);
        var merged = said.over(before);
        var judgement = new Judgement();
        desk.rules().judge(known.orElse(0L), merged, judgement);
        for (var refusal : judgement.refusals()) {
            judged(row, refusal);
        }
        if (row.isHeld()) {
            return RowJudgement.HELD;
        }
        if (known.isPresent() && merged.equals(before)) {
            return RowJudgement.known(false);
        }
        if (writes) {
            // A key comes once in a file: no later row asks for what this one would have stored.
            desk.keep(known.orElse(0L), merged, row.origin());
        }
        return known.isPresent() ? RowJudgement.known(true) : RowJudgement.CREATED;
    }

    /** What the desk would ask to be filled in is listed of an old ledger; what contradicts holds the row. */
    private void judged(JudgedRow row, Refusal refusal) {
        if (refusal.key().equals(MISSING)) {
            row.list(FIELD_BLANK, refusal.field());
        } else {
            row.hold(RECORD_REFUSED, refusal.field(), texts.text(refusal));
        }
    }

    private <V> Values read(JudgedRow row, Values said, RecordField<V> field) {
        V value = value(row, field);
        if (value == null || "".equals(value)) {
            if (field.isRequired()) {
                row.hold(field.equals(desk.records().declaration().title()) ? Hold.NAME_MISSING : Hold.VALUE_MISSING, field.name());
            }
            return said;
        }
        field.wrong(value, cells.today()).filter(wrong -> wrong.key().startsWith("fault."))
                .ifPresent(wrong -> row.list(Note.VALUE_KEPT, field.name(), value.toString()));
        return said.with(field, value);
    }

    @SuppressWarnings("unchecked")
    private <V> V value(JudgedRow row, RecordField<V> field) {
        var name = field.name();
        return (V) switch (field.type()) {
            case FieldType.Text(var _, var spelling) when spelling == Spelling.TELEPHONE -> cells.digits(row, name);
            case FieldType.Text(var _, var spelling) when spelling == Spelling.CREDIT_CODE -> cells.creditCode(row, name);
            case FieldType.Text _ -> cells.text(row, name);
            case FieldType.Whole _ -> cells.count(row, name);
            case FieldType.Amount _ -> cells.amount(row, name);
            case FieldType.Day(var isEvent) -> cells.day(row, name, isEvent);
            case FieldType.Flag _ -> cells.flag(row, name);
            case FieldType.Listed(var list, var keepsCode) ->
                    keepsCode ? cells.code(row, name, list).orElse(null) : cells.word(row, name, list);
            case FieldType.Checklist(var list) -> ticked(row, name, list);
            case FieldType.Link(var kind) -> linked(row, name, kind);
            case FieldType.Quarter _ -> quarter(row, field);
        };
    }

    /** Points of a checklist as ledgers write them, one behind the other; a point that the list does not know holds the row. */
    private Set<String> ticked(JudgedRow row, String name, String list) {
        var codes = new TreeSet<String>();
        for (var word : BETWEEN.split(cells.text(row, name))) {
            if (!word.isEmpty()) {
                cells.find(list, word).ifPresentOrElse(
                        found -> codes.add(found.code()), () -> row.hold(Hold.CODE_UNKNOWN, name, word));
            }
        }
        return codes.isEmpty() ? null : Set.copyOf(codes);
    }

    private Long linked(JudgedRow row, String name, String kind) {
        var written = cells.text(row, name);
        if (written.isEmpty()) {
            return null;
        }
        var found = links.getOrDefault(kind, any -> Optional.empty()).apply(written);
        if (found.isEmpty()) {
            row.hold(Hold.UNION_UNKNOWN, name, written);
        }
        return found.orElse(null);
    }

    private Object quarter(JudgedRow row, RecordField<?> field) {
        var reading = field.type().read(cells.text(row, field.name()), cells.today());
        if (reading.fault().isPresent()) {
            row.hold(Hold.DATE_UNREADABLE, field.name(), row.shown(field.name()));
        }
        return reading.value().orElse(null);
    }
}
