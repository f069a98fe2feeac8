package cn.uniondesk.office.household;

import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBookChange.Affected;
import cn.uniondesk.office.rulebook.RuleBookImpact;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges every file on record by two rule books, as on the day of its decision and as of today. Decisions stay. */
public final class RecognitionImpact implements RuleBookImpact {

    private static final int PAGE = 1000;

    private final Households households;
    private final Offices offices;
    private final Clock clock;

    public RecognitionImpact(Households households, Offices offices, Clock clock) {
        this.households = households;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public List<Affected> of(RuleBook before, RuleBook after) {
        var today = LocalDate.now(clock);
        var district = offices.own().district();
        var affected = new ArrayList<Affected>();
        var query = new ListQuery("", Map.of("state", code(HouseholdState.ON_FILE)), "number", true, "", PAGE);
        while (true) {
            var page = households.list(query, today);
            for (var line : page.rows()) {
                households.decision(line.id(), today)
                        .flatMap(decision -> Stream.of(decision.decidedOn(), today)
                                .flatMap(on -> change(line, decision.finances(), on, before, after, district).stream())
                                .findFirst())
                        .ifPresent(affected::add);
            }
            if (page.next().isEmpty()) {
                return List.copyOf(affected);
            }
            query = query.after(page.next());
        }
    }

    private static Optional<Affected> change(
            HouseholdLine line, Finances finances, LocalDate on, RuleBook before, RuleBook after, String district) {
        var was = Recognition.of(finances, on, before, district).category();
        var is = Recognition.of(finances, on, after, district).category();
        return was == is ? Optional.empty() : Optional.of(new Affected(
                new RecordRef(RecordType.HOUSEHOLD, line.id(), line.number()), on, code(was), code(is)));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
