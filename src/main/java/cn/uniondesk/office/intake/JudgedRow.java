package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row while it is judged: what it says field by field, the repairs that were made, what is to be listed, and the
 * first reason to hold it.
 */
public final class JudgedRow {

    /** One thing to be listed without holding the row. */
    private record Listed(Note note, String field, List<String> arguments, String proposal) {}

    /** A reason to hold the row. */
    private record Held(Hold hold, String field, List<String> arguments, String proposal) {}

    private final long batch;
    private final String sheet;
    private final LedgerRow row;
    private final Map<String, LedgerColumn> columns;
    private final Map<String, Field> fields;
    private final Map<String, String> said = new HashMap<>();
    private final List<RepairLine> repairs = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();
    private Held held;

    /** The columns by what they mean; of two that mean the same the last. */
    static Map<String, LedgerColumn> byField(List<LedgerColumn> columns) {
        var byField = new HashMap<String, LedgerColumn>();
        columns.stream().filter(LedgerColumn::isMapped).forEach(column -> byField.put(column.field(), column));
        return byField;
    }

    /** @param fields what a ledger of this kind can say */
    JudgedRow(long batch, String sheet, LedgerRow row, Map<String, LedgerColumn> columns, Map<String, Field> fields) {
        this.batch = batch;
        this.sheet = sheet;
        this.row = row;
        this.fields = fields;
        this.columns = columns;
    }

    public Origin origin() {
        return new Origin(batch, sheet, row.number());
    }

    public int number() {
        return row.number();
    }

    public Cell cell(String field) {
        var column = columns.get(field);
        return column == null ? Cell.EMPTY : row.cell(column.index());
    }

    public long scale(String field) {
        return Optional.ofNullable(columns.get(field)).map(LedgerColumn::scale).orElse(1L);
    }

    public String heading(String field) {
        var column = columns.get(field);
        return column != null ? column.heading() : fields.containsKey(field) ? fields.get(field).official() : field;
    }

    /** A text or code that is longer than its column in the store holds the row, and is cut for what else is said of it. */
    public String fitting(String field, String text) {
        var known = fields.get(field);
        if (known == null || text.length() <= known.longest()) {
            return text;
        }
        hold(Hold.TEXT_TOO_LONG, field, String.valueOf(known.longest()));
        return text.substring(0, known.longest());
    }

    /** Notes what the field says after repair; two rows that say the same are the same. */
    public void says(String field, Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            said.put(field, text);
        }
    }

    /** A hash of all that the row says, in whatever order. */
    public long content() {
        long hash = 7;
        for (var entry : said.entrySet()) {
            hash += Hashes.add(entry.getKey().hashCode(), entry.getValue());
        }
        return hash;
    }

    public void repaired(String field, String code, Object to) {
        repairs.add(new RepairLine(
                sheet, row.number(), heading(field), field, code, cell(field).raw(), to.toString()));
    }

    /** A repair whose cell was empty or said 同上. */
    public void repaired(String field, String code, String from, String to) {
        repairs.add(new RepairLine(sheet, row.number(), heading(field), field, code, from, to));
    }

    public void list(Note note, String field, String... arguments) {
        listed.add(new Listed(note, field, List.of(arguments), ""));
    }

    public void hold(Hold hold, String field, String... arguments) {
        holdProposing(hold, field, "", arguments);
    }

    public void holdProposing(Hold hold, String field, String proposal, String... arguments) {
        if (held == null || hold.rank() < held.hold().rank()) {
            held = new Held(hold, field, List.of(arguments), proposal);
        }
    }

    public boolean isHeld() {
        return held != null;
    }

    /** What the cell shows, for a sentence: masked where it is sensitive. */
    public String shown(String field) {
        return RepairLine.mask(field, HalfWidth.of(cell(field).raw()));
    }

    List<RepairLine> repairs() {
        return repairs;
    }

    /** The lines of this row; a row that was simply created has none. */
    List<RowLine> lines(Fate fate, Note plain) {
        if (held != null) {
            return List.of(line(fate, held.field(), held.hold().code(), held.arguments(), held.proposal()));
        }
        if (listed.isEmpty() && plain == null) {
            return List.of();
        }
        if (listed.isEmpty()) {
            return List.of(line(fate, "", plain.code(), List.of(), ""));
        }
        return listed.stream()
                .map(each -> line(fate, each.field(), each.note().code(), each.arguments(), each.proposal()))
                .toList();
    }

    private RowLine line(Fate fate, String field, String code, List<String> arguments, String proposal) {
        return new RowLine(
                sheet, row.number(), fate, field.isEmpty() ? "" : heading(field), code, arguments, proposal);
    }
}
