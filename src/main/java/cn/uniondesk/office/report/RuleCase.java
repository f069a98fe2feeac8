package cn.uniondesk.office.report;

import cn.uniondesk.office.values.RecordRef;
import java.time.LocalDate;
import java.util.List;

/**
 * One case of a {@link RecordRule} among the records.
 *
 * @param kind kind of aid or of ledger, empty where the rule has none
 * @param day day of the payment, null where there is none
 * @param left what the records say, null where no figures are compared; money in 分
 * @param right what it should be
 * @param said what the sentence inserts
 */
public record RuleCase(
        List<RecordRef> records, String kind, LocalDate day, Long left, Long right, List<String> said) {

    public RuleCase {
        records = List.copyOf(records);
        said = List.copyOf(said);
    }
}
