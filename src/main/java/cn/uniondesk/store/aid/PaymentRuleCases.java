package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.aid.Yardsticks;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.Among;
import cn.uniondesk.store.household.HouseholdHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.Select;

/** Payments of the year up to the quarter's end, against their files, their payees and the rule book. */
final class PaymentRuleCases {

    private static final Condition IS_END = HOUSEHOLD_STATE.STATE.in(HouseholdHistory.ENDS);
    private static final Condition IS_DEATH = MEMBER_STATE.STATE.eq("deceased");
    private static final Field<LocalDate> END = field(select(min(HOUSEHOLD_STATE.FROM_ON)).from(HOUSEHOLD_STATE)
            .where(HOUSEHOLD_STATE.HOUSEHOLD_ID.eq(AID_PAYMENT.HOUSEHOLD_ID), IS_END));
    private static final Field<LocalDate> DEATH = field(select(min(MEMBER_STATE.FROM_ON)).from(MEMBER_STATE)
            .join(MEMBER).on(MEMBER.ID.eq(MEMBER_STATE.MEMBER_ID))
            .where(MEMBER.PERSON_ID.eq(AID_PAYMENT.PAYEE_PERSON_ID), IS_DEATH));
    private static final Field<LocalDate> ENDED_ON = END.as("ended_on");
    private static final Field<LocalDate> DIED_ON = DEATH.as("died_on");
    private static final Field<String> PAYEE = field(select(PERSON.NAME).from(PERSON)
            .where(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))).as("payee");

    private final DSLContext sql;
    private final Condition inYear;
    private final Yardsticks yardsticks;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private Map<String, List<RuleCase>> found;

    /**
     * What a rule asks of each payment.
     *
     * @param wrong a case where it holds
     * @param limit in 分, what the payment should have kept to; nought without a limit
     * @param more what the sentence says after voucher and day
     */
    private record Question(Condition wrong, long limit, Function<Record, List<String>> more) {}

    PaymentRuleCases(DSLContext sql, Period period, Yardsticks yardsticks) {
        var year = Window.YTD.of(period);
        this.sql = sql;
        this.inYear = AID_PAYMENT.PAID_ON.between(year.from(), year.to());
        this.yardsticks = yardsticks;
        againstFiles();
        againstPayees();
        againstTheRuleBook();
    }

    private void againstFiles() {
        ask("PAID_BEFORE_FILING", AID_PAYMENT.PAID_ON.lt(HOUSEHOLD.FILED_ON),
                row -> List.of(row.get(HOUSEHOLD.NUMBER), row.get(HOUSEHOLD.FILED_ON).toString()));
        var ended = select(HOUSEHOLD_STATE.HOUSEHOLD_ID).from(HOUSEHOLD_STATE).where(IS_END);
        ask("PAID_AFTER_END", AID_PAYMENT.HOUSEHOLD_ID.in(ended).and(AID_PAYMENT.PAID_ON.ge(END)),
                row -> List.of(row.get(HOUSEHOLD.NUMBER), row.get(ENDED_ON).toString()));
        ask("NO_FILE", AID_PAYMENT.HOUSEHOLD_ID.isNull()
                        .and(Among.of(AID_PAYMENT.KIND, AidReport.kindsOfAid())).and(AID_PAYMENT.KIND.ne("other"))
                        .and(AID_PAYMENT.PAID_DIRECTLY.isFalse()),
                row -> List.of(row.get(PAYEE)));
    }

    private void againstPayees() {
        // A payment before the filing is a case of its own: members are known from the filing on.
        var day = greatest(AID_PAYMENT.PAID_ON, HOUSEHOLD.FILED_ON);
        ask("PAYEE_OUTSIDE", HOUSEHOLD.ID.isNotNull().and(notExists(selectOne().from(HOUSEHOLD_MEMBER).where(
                        HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID),
                        HOUSEHOLD_MEMBER.PERSON_ID.eq(AID_PAYMENT.PAYEE_PERSON_ID),
                        HOUSEHOLD_MEMBER.JOINED_ON.le(day),
                        HOUSEHOLD_MEMBER.LEFT_ON.isNull().or(HOUSEHOLD_MEMBER.LEFT_ON.gt(AID_PAYMENT.PAID_ON))))),
                row -> List.of(row.get(HOUSEHOLD.NUMBER), row.get(PAYEE)));
        var deceased = select(MEMBER.PERSON_ID).from(MEMBER_STATE).join(MEMBER).on(MEMBER.ID.eq(MEMBER_STATE.MEMBER_ID)).where(IS_DEATH);
        ask("PAYEE_DECEASED", AID_PAYMENT.PAYEE_PERSON_ID.in(deceased).and(AID_PAYMENT.PAID_ON.ge(DEATH)),
                row -> List.of(row.get(PAYEE), row.get(DIED_ON).toString()));
    }

    private void againstTheRuleBook() {
        ask("KIND_UNKNOWN", not(Among.of(AID_PAYMENT.KIND, yardsticks.kinds())), row -> List.of(row.get(AID_PAYMENT.KIND)));
        ask("SOURCE_UNKNOWN", not(Among.of(AID_PAYMENT.SOURCE, AidReport.SOURCES)), row -> List.of(row.get(AID_PAYMENT.SOURCE)));
        ask("AMOUNT_NOT_POSITIVE", AID_PAYMENT.AMOUNT_FEN.le(0L), _ -> List.of());
        long limit = yardsticks.cashLimit() == null ? Long.MAX_VALUE : yardsticks.cashLimit().fen();
        questions.put("CASH_OVER_LIMIT", new Question(
                AID_PAYMENT.WAY.eq("cash").and(AID_PAYMENT.AMOUNT_FEN.gt(limit)), limit, _ -> List.of()));
        ask("OUTSIDE_CAMPAIGN", AID_PAYMENT.PAID_ON.lt(AID_CAMPAIGN.STARTS_ON).or(AID_PAYMENT.PAID_ON.gt(AID_CAMPAIGN.ENDS_ON)),
                row -> List.of(row.get(AID_CAMPAIGN.NAME), row.get(AID_CAMPAIGN.STARTS_ON).toString(),
                        row.get(AID_CAMPAIGN.ENDS_ON) == null ? "" : row.get(AID_CAMPAIGN.ENDS_ON).toString()));
        ask("PAID_DIRECTLY", AID_PAYMENT.PAID_DIRECTLY.isTrue(), _ -> List.of());
        ask("STAGE_UNKNOWN", Among.of(AID_PAYMENT.KIND, AidReport.KINDS.get("schooling")).and(AID_PAYMENT.SCHOOL_STAGE.eq("")),
                _ -> List.of());
    }

    private void ask(String code, Condition wrong, Function<Record, List<String>> more) {
        questions.put(code, new Question(wrong, 0, more));
    }

    /** By code of a rule, its cases. */
    Map<String, Supplier<List<RuleCase>>> cases() {
        var cases = new HashMap<String, Supplier<List<RuleCase>>>();
        questions.keySet().forEach(code -> cases.put(code, () -> found().get(code)));
        cases.put("DUPLICATE_PAYMENT", this::duplicates);
        return cases;
    }

    /** Each payment is read once and asked everything. */
    private Map<String, List<RuleCase>> found() {
        if (found == null) {
            found = new HashMap<>();
            questions.keySet().forEach(code -> found.put(code, new ArrayList<>()));
            suspects().forEach(row -> questions.forEach((code, question) -> {
                if (Boolean.TRUE.equals(row.get(code, Boolean.class))) {
                    found.get(code).add(found(row, question));
                }
            }));
        }
        return found;
    }

    private Result<? extends Record> suspects() {
        return sql.select(AID_PAYMENT.ID, AID_PAYMENT.VOUCHER, AID_PAYMENT.PAID_ON, AID_PAYMENT.KIND, AID_PAYMENT.AMOUNT_FEN,
                        AID_PAYMENT.SOURCE, PAYEE, HOUSEHOLD.ID, HOUSEHOLD.NUMBER, HOUSEHOLD.FILED_ON,
                        AID_CAMPAIGN.NAME, AID_CAMPAIGN.STARTS_ON, AID_CAMPAIGN.ENDS_ON, ENDED_ON, DIED_ON)
                .select(questions.entrySet().stream().map(each -> field(each.getValue().wrong()).as(each.getKey())).toList())
                .from(AID_PAYMENT)
                .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(AID_PAYMENT.HOUSEHOLD_ID))
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(inYear, or(questions.values().stream().map(Question::wrong).toList()))
                .orderBy(AID_PAYMENT.PAID_ON, AID_PAYMENT.ID)
                .fetch();
    }

    private List<RuleCase> duplicates() {
        // Nearly always nobody: grouping a year's payments is cheaper than setting each of them against the others.
        var payees = select(AID_PAYMENT.PAYEE_PERSON_ID)
                .from(AID_PAYMENT)
                .where(inYear)
                .groupBy(AID_PAYMENT.PAYEE_PERSON_ID, AID_PAYMENT.PAID_ON, AID_PAYMENT.KIND, AID_PAYMENT.AMOUNT_FEN)
                .having(count().gt(1));
        return sql.fetchExists(payees) ? duplicates(payees) : List.of();
    }

    private List<RuleCase> duplicates(Select<Record1<Long>> payees) {
        var again = AID_PAYMENT.as("again");
        return sql.select(AID_PAYMENT.ID, AID_PAYMENT.VOUCHER, AID_PAYMENT.PAID_ON, AID_PAYMENT.KIND, AID_PAYMENT.AMOUNT_FEN,
                        PERSON.NAME, again.ID, again.VOUCHER)
                .from(AID_PAYMENT)
                .join(again).on(again.PAYEE_PERSON_ID.eq(AID_PAYMENT.PAYEE_PERSON_ID), again.PAID_ON.eq(AID_PAYMENT.PAID_ON),
                        again.KIND.eq(AID_PAYMENT.KIND), again.AMOUNT_FEN.eq(AID_PAYMENT.AMOUNT_FEN),
                        again.ID.gt(AID_PAYMENT.ID), again.VOUCHER.ne(AID_PAYMENT.VOUCHER))
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .where(inYear, AID_PAYMENT.PAYEE_PERSON_ID.in(payees))
                .orderBy(AID_PAYMENT.ID)
                .fetch(row -> new RuleCase(List.of(payment(row), new RecordRef(RecordType.PAYMENT, row.value7(), row.value8())),
                        row.value4(), row.value3(), row.value5(), 0L,
                        List.of(row.value2(), row.value3().toString(), row.value6(), row.value8())));
    }

    private static RuleCase found(Record row, Question question) {
        var records = new ArrayList<RecordRef>(List.of(payment(row)));
        if (row.get(HOUSEHOLD.ID) != null) {
            records.add(new RecordRef(RecordType.HOUSEHOLD, row.get(HOUSEHOLD.ID), row.get(HOUSEHOLD.NUMBER)));
        }
        var said = new ArrayList<>(List.of(row.get(AID_PAYMENT.VOUCHER), row.get(AID_PAYMENT.PAID_ON).toString()));
        said.addAll(question.more().apply(row));
        return new RuleCase(records, row.get(AID_PAYMENT.KIND), row.get(AID_PAYMENT.PAID_ON),
                row.get(AID_PAYMENT.AMOUNT_FEN), question.limit(), said);
    }

    private static RecordRef payment(Record row) {
        return new RecordRef(RecordType.PAYMENT, row.get(AID_PAYMENT.ID), row.get(AID_PAYMENT.VOUCHER));
    }
}
