package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.HouseholdHistory.category;
import static cn.uniondesk.store.household.HouseholdHistory.livesThere;
import static cn.uniondesk.store.household.HouseholdHistory.mainCause;
import static cn.uniondesk.store.household.HouseholdHistory.notEnded;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdReport;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordField.Use;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Details.Detail;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Grounds;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.StoredFields;
import cn.uniondesk.store.report.FactSource;
import cn.uniondesk.store.report.ReportSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;

/** Files as the quarter counts and lists them, and what the check asks of them. */
public final class HouseholdSource implements ReportSource {

    private static final List<RecordField<?>> REPORTED = Household.DECLARATION.used(Use.REPORTED);
    private static final StoredFields STORED = new StoredFields(HOUSEHOLD, REPORTED);

    @Override
    public Map<Fact, FactSource> facts() {
        return HouseholdFactRows.all();
    }

    @Override
    public Map<String, Supplier<List<RuleCase>>> cases(DSLContext sql, Grounds grounds) {
        var files = new HouseholdRuleCases(sql, grounds.period().lastDay());
        return Map.of(
                "NO_DECISION", files::withoutDecision,
                "NO_CAUSE", files::withoutCause,
                "FILING_UNLIKE_HISTORY", files::filedUnlikeHistory,
                "ENDED_BEFORE_FILING", files::endedBeforeFiling,
                "ENTERED_AFTER_END", files::enteredAfterEnd,
                "CATEGORY_DIFFERS", files::categoryDiffers,
                "TWO_FILES", files::inTwoFiles,
                "PEOPLE_DIFFERS", files::peopleDiffer,
                "HEAD_OUTSIDE", files::headOutside);
    }

    @Override
    public Map<DetailSheet, DetailQuery> details() {
        return Map.of(HouseholdReport.D01, HouseholdSource::files);
    }

    private static void files(DSLContext sql, Period period, Consumer<Detail> each) {
        var on = period.lastDay();
        var state = HOUSEHOLD_STATE.as("state_of_day");
        var latest = HOUSEHOLD_STATE.as("latest_state");
        var people = field(selectCount().from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), livesThere(on))).as("people");
        var category = category(HOUSEHOLD.ID, val(on)).as("category_of_day");
        var cause = mainCause(HOUSEHOLD.ID, val(on)).as("main_cause_of_day");
        var columns = new ArrayList<SelectFieldOrAsterisk>(List.of(
                HOUSEHOLD.NUMBER, PERSON.NAME, PERSON.DOCUMENT_NUMBER, PERSON.DOCUMENT_NUMBER, coalesce(TRADE_UNION.NAME, inline("")),
                category, cause, people, HOUSEHOLD.FILED_ON, state.STATE, state.FROM_ON));
        columns.addAll(STORED.columns());
        sql.select(columns)
                .from(HOUSEHOLD)
                .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .leftJoin(TRADE_UNION).on(TRADE_UNION.ID.eq(HOUSEHOLD.UNION_ID))
                .leftJoin(state).on(state.ID.eq(select(latest.ID).from(latest)
                        .where(latest.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), latest.FROM_ON.le(on))
                        .orderBy(latest.FROM_ON.desc(), latest.ID.desc()).limit(1)))
                .where(HOUSEHOLD.FILED_ON.le(on), notEnded(HOUSEHOLD.ID, val(period.eve())))
                .orderBy(HOUSEHOLD.NUMBER)
                .forEach(row -> each.accept(new Detail(row.get(HOUSEHOLD.NUMBER), values(row))));
    }

    private static Object[] values(Record row) {
        var values = row.intoArray();
        var said = STORED.read(row);
        for (int i = 0; i < REPORTED.size(); i++) {
            values[values.length - REPORTED.size() + i] = said.get(REPORTED.get(i));
        }
        return values;
    }
}
