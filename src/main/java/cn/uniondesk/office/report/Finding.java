package cn.uniondesk.office.report;

import cn.uniondesk.office.values.RecordRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * 审核结论: one sentence of the upload check, with both figures and the records to look at.
 *
 * @param code the rule's code, such as C02 or PAID_BEFORE_FILING
 * @param cell {@code row/column} of the table, empty where it concerns no cell
 * @param left what is there, null where the rule compares no figures; money in yuan
 * @param right what it should be
 * @param message where, what, what it should be, likely cause, what to do
 */
public record Finding(
        String code,
        Level level,
        String table,
        String cell,
        BigDecimal left,
        BigDecimal right,
        BigDecimal difference,
        String message,
        List<RecordRef> records) {

    public Finding {
        records = List.copyOf(records);
    }

    /** Where an explanation of this very finding attaches; one given for the bare cell covers all of its findings. */
    public String place() {
        return records.isEmpty() ? cell : cell + "#" + records.getFirst().number();
    }

    /** Whether an explanation for the code at a place is about this finding. */
    boolean isAt(String ofCode, String place) {
        return code.equals(ofCode) && (place().equals(place) || cell.equals(place));
    }
}
