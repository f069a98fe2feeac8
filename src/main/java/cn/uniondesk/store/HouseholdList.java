package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;

import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdLine;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Page;
import cn.uniondesk.store.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The list of household files as of a day. */
final class HouseholdList {

    private static final StoredFields DETAILS = new StoredFields(HOUSEHOLD, Household.DECLARATION.listed());

    private final Field<String> state;
    private final Field<String> category;
    private final Field<String> mainCause;
    private final Field<Integer> people;
    private final Field<BigDecimal> aidThisYear;

    HouseholdList(LocalDate on) {
        state = HouseholdsNow.state(on);
        category = HouseholdsNow.category(on);
        mainCause = HouseholdsNow.mainCause(on);
        people = HouseholdsNow.people(on);
        aidThisYear = HouseholdsNow.aidThisYear(on);
    }

    Page<HouseholdLine> page(Session session, ListQuery query) {
        var from = HOUSEHOLD.join(PERSON).on(PERSON.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .leftJoin(TRADE_UNION).on(TRADE_UNION.ID.eq(HOUSEHOLD.UNION_ID));
        var where = search(query.search()).and(matching(query.filters()));
        var pages = new KeyPages(sorts(), HOUSEHOLD.ID);
        return pages.page(session, query, new KeyPages.Selection(columns(), from, where), HouseholdList::line);
    }

    private static Condition search(String text) {
        return text.isBlank()
                ? DSL.noCondition()
                : NameSearch.person(text).or(HOUSEHOLD.NUMBER.containsIgnoreCase(text.strip()));
    }

    private Condition matching(Map<String, String> filters) {
        var all = DSL.noCondition();
        for (var filter : filters.entrySet()) {
            all = all.and(switch (filter.getKey()) {
                case "state" -> state.eq(filter.getValue());
                case "category" -> DSL.coalesce(category, "none").eq(filter.getValue());
                case "cause" -> DSL.coalesce(mainCause, "").eq(filter.getValue());
                case "union" -> HOUSEHOLD.UNION_ID.eq(Long.valueOf(filter.getValue()));
                default -> throw new IllegalArgumentException("no filter " + filter.getKey());
            });
        }
        return all;
    }

    private Map<String, Field<?>> sorts() {
        return Map.of(
                "number", HOUSEHOLD.NUMBER,
                "headName", PERSON.NAME_PINYIN,
                "category", DSL.coalesce(category, ""),
                "state", DSL.coalesce(state, ""),
                "filedOn", HOUSEHOLD.FILED_ON,
                "unionName", DSL.coalesce(TRADE_UNION.NAME_PINYIN, ""),
                "mainCause", DSL.coalesce(mainCause, ""),
                "people", people,
                "aidThisYear", aidThisYear);
    }

    private List<Field<?>> columns() {
        return Stream.concat(DETAILS.columns().stream(), Stream.of(
                HOUSEHOLD.ID.as("household_id"), HOUSEHOLD.NUMBER, HOUSEHOLD.HEAD_PERSON_ID, HOUSEHOLD.FILED_ON,
                PERSON.NAME.as("head_name"), PERSON.DOCUMENT_NUMBER, PERSON.MOBILE, DSL.coalesce(TRADE_UNION.NAME, "").as("union_name"),
                category.as("category_now"), state.as("state_now"), people.as("people_now"),
                mainCause.as("cause_now"), aidThisYear.as("aid_now"))).toList();
    }

    private static HouseholdLine line(Record row) {
        return new HouseholdLine(
                row.get("household_id", Long.class),
                row.get(HOUSEHOLD.NUMBER),
                row.get(HOUSEHOLD.HEAD_PERSON_ID),
                row.get("head_name", String.class),
                row.get(PERSON.DOCUMENT_NUMBER),
                row.get(PERSON.MOBILE),
                row.get("union_name", String.class),
                Optional.ofNullable(row.get("category_now", String.class))
                        .map(code -> Codes.constant(Category.class, code))
                        .orElse(Category.NONE),
                Optional.ofNullable(row.get("state_now", String.class))
                        .map(code -> Codes.constant(HouseholdState.class, code))
                        .orElse(null),
                row.get(HOUSEHOLD.FILED_ON),
                row.get("people_now", Long.class),
                Optional.ofNullable(row.get("cause_now", String.class)).orElse(""),
                Money.ofFen(row.get("aid_now", BigDecimal.class).longValueExact()),
                DETAILS.read(row));
    }
}
