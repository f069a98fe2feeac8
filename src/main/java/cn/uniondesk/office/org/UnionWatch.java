package cn.uniondesk.office.org;

import cn.uniondesk.office.radar.Due;
import cn.uniondesk.office.radar.Watch;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 换届 and 法人资格证书: a term is prepared 90 days before its end and overdue the day after it; a certificate is renewed
 * within the 30 days before it expires (总工办发〔2020〕20号) and announced 90 days before.
 */
public final class UnionWatch implements Watch {

    private static final int AHEAD = 90;

    private final Unions unions;

    public UnionWatch(Unions unions) {
        this.unions = unions;
    }

    @Override
    public List<Due> due(LocalDate today) {
        return unions.all(today).stream()
                .filter(union -> union.state() == UnionState.ACTIVE)
                .flatMap(union -> Stream.concat(
                        due(union, union.termEndsOn(), "radar.term", today),
                        due(union, union.certificateEndsOn(), "radar.certificate", today)))
                .toList();
    }

    /** Whether an end is so near that it is due, though not over. */
    public static boolean isNear(LocalDate ends, LocalDate today) {
        return !ends.isAfter(today.plusDays(AHEAD));
    }

    private static Stream<Due> due(UnionLine union, LocalDate ends, String key, LocalDate today) {
        if (ends == null || !isNear(ends, today)) {
            return Stream.of();
        }
        var sentence = key + (ends.isBefore(today) ? ".over" : ".soon");
        var record = new RecordRef(RecordType.UNION, union.id(), union.name());
        return Stream.of(new Due(record, ends, sentence, List.of(union.name(), ends.toString())));
    }
}
