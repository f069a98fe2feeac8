package cn.uniondesk.store.report;

import static cn.uniondesk.office.report.Level.EXPLAIN;
import static cn.uniondesk.office.report.Level.MUST;
import static cn.uniondesk.office.report.Level.NOTE;
import static cn.uniondesk.store.report.ReportOffice.day;
import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.IMPORT_BATCH;
import static cn.uniondesk.store.tables.Tables.IMPORT_ROW;
import static cn.uniondesk.store.tables.Tables.IMPORT_TOTAL;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_CERTIFICATE;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.Finding;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.Submission;
import cn.uniondesk.office.report.Verdict;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.MemoryStore;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The upload check, proved by planting one fault after another into a sound office. */
@Execution(ExecutionMode.CONCURRENT)
class UploadCheckTest {

    private static final Period THIRD = new Period(2026, 3);

    private final MemoryStore store = new MemoryStore();
    private final ReportOffice office = new ReportOffice(store);
    private final ReportUseCases report = new ReportUseCases(store);

    @AfterEach
    void close() {
        store.close();
    }

    @BeforeEach
    void soundOffice() {
        office.union("东湖纺织工会");
        office.union("东湖餐饮工会");
        office.term("东湖纺织工会", "2024-01-01", 5);
        office.set(TRADE_UNION, office.union("东湖纺织工会"), Map.of(
                TRADE_UNION.WORKERS, 3L, TRADE_UNION.STATED_MEMBERS, 2L, TRADE_UNION.STATED_FEMALE_MEMBERS, 1L));
        office.member("张一", "female", "东湖纺织工会", "normal", "none");
        office.member("李二", "male", "东湖纺织工会", "retained", "courier");
        office.member("王三", "male", "东湖餐饮工会", "normal", "delivery");
        office.member("赵四", "male", "东湖餐饮工会", "left", "none");
        office.household("K01", "张一", "2024-03-01", "deep", "06");
        office.lives("K01", "张一之女", "2024-03-01");
        office.set(HOUSEHOLD, office.file("K01"), Map.of(HOUSEHOLD.STATED_PEOPLE, 2L));
        office.household("K02", "王三", "2026-07-01", "relative", "09");
        office.household("K03", "孙五", "2024-03-01", "relative", "01");
        office.end("K03", "2026-08-31", "lifted");
        office.pay("K01", "张一", "2026-02-01", "medical", "central", 3000);
        office.pay("K01", "张一", "2026-07-10", "living", "central", 1000);
        office.pay("K02", "王三", "2026-07-01", "living", "own", 800);
        office.pay("K03", "孙五", "2026-08-30", "cooling", "own", 200);
        var schooling = office.pay(Map.of(AID_PAYMENT.HOUSEHOLD_ID, office.file("K01"), AID_PAYMENT.SCHOOL_STAGE, "bachelor",
                AID_PAYMENT.NEWLY_ADMITTED, true), "张一", "2026-08-20", "autumn_schooling", "upper", 4000);
        office.names(schooling, "张一之女");
        office.pay(Map.of(), "赵四", "2026-07-20", "cooling", "donation", 100);
    }

    private AbstractListAssert<?, List<? extends Finding>, Finding, ObjectAssert<Finding>> findings() {
        return assertThat(report.check.check(THIRD).findings().stream().map(Verdict.Explained::finding).toList());
    }

    private Finding only(String code) {
        var found = report.check.check(THIRD).findings().stream().map(Verdict.Explained::finding)
                .filter(finding -> finding.code().equals(code)).toList();
        assertThat(found).as(code).hasSize(1);
        return found.getFirst();
    }

    private void found(String code, Level level, String table, String cell, String... records) {
        var finding = only(code);
        assertThat(finding.level()).isEqualTo(level);
        assertThat(finding.table() + " " + finding.cell()).isEqualTo(table + " " + cell);
        assertThat(finding.records()).extracting(record -> record.type().code().toUpperCase(java.util.Locale.ROOT) + " " + record.number()).containsExactly(records);
        assertThat(finding.message()).doesNotContain("{", "}", "null").endsWith("。");
        assertThat(report.check.check(THIRD).acceptable()).isEqualTo(level == NOTE);
    }

    @Test
    void the_sound_office_has_no_finding_and_is_expected_to_be_accepted() {
        findings().isEmpty();
        assertThat(report.check.check(THIRD).expected()).isEqualTo("acceptable");
    }

    @Test
    void a_payment_before_the_filing_date() {
        office.pay("K02", "王三", "2026-06-30", "living", "own", 500);
        found("PAID_BEFORE_FILING", MUST, "T03", "living/ytd.amount", "PAYMENT 记0007", "HOUSEHOLD K02");
        assertThat(only("PAID_BEFORE_FILING").left()).isEqualByComparingTo("500.00");
        assertThat(only("PAID_BEFORE_FILING").message()).contains("记0007", "2026-06-30", "500.00", "K02", "2026-07-01");
    }

    @Test
    void a_payment_on_the_day_that_the_file_was_lifted() {
        office.pay("K03", "孙五", "2026-08-31", "medical", "central", 500);
        found("PAID_AFTER_END", MUST, "T03", "medical/quarter.amount", "PAYMENT 记0007", "HOUSEHOLD K03");
    }

    @Test
    void a_payment_to_somebody_outside_of_the_household() {
        office.pay("K01", "李二", "2026-09-01", "living", "central", 500);
        found("PAYEE_OUTSIDE", MUST, "T03", "living/quarter.amount", "PAYMENT 记0007", "HOUSEHOLD K01");
    }

    @Test
    void a_payment_to_a_person_who_had_died() {
        office.memberState(office.member("王三", "male", "", "", ""), "2026-08-01", "deceased");
        office.pay("K02", "王三", "2026-08-02", "living", "central", 500);
        found("PAYEE_DECEASED", EXPLAIN, "T03", "living/quarter.amount", "PAYMENT 记0007", "HOUSEHOLD K02");
    }

    @Test
    void a_payment_of_filed_aid_without_a_file() {
        office.pay(Map.of(), "赵四", "2026-09-01", "legal", "own", 500);
        found("NO_FILE", MUST, "T03", "legal/quarter.amount", "PAYMENT 记0007");
    }

    @Test
    void a_kind_that_no_rule_book_knows() {
        office.pay(Map.of(), "赵四", "2026-09-01", "慰问品", "own", 500);
        found("KIND_UNKNOWN", MUST, "T04", "total/quarter.amount", "PAYMENT 记0007");
    }

    @Test
    void a_source_that_no_column_has_also_fails_the_sum_of_sources() {
        office.pay("K01", "张一", "2026-09-01", "living", "小金库", 500);
        found("SOURCE_UNKNOWN", MUST, "T03", "living/quarter.amount", "PAYMENT 记0007", "HOUSEHOLD K01");
        findings().filteredOn(finding -> finding.code().equals("C07"))
                .extracting(Finding::cell, finding -> finding.difference().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("living/quarter.amount", "500.00"),
                        tuple("total/quarter.amount", "500.00"));
    }

    @Test
    void an_amount_that_is_not_above_zero() {
        office.pay("K01", "张一", "2026-09-01", "living", "own", 0);
        found("AMOUNT_NOT_POSITIVE", MUST, "T03", "living/quarter.amount", "PAYMENT 记0007", "HOUSEHOLD K01");
    }

    @Test
    void the_same_payment_under_two_vouchers() {
        office.pay("K01", "张一", "2026-07-10", "living", "central", 1000);
        found("DUPLICATE_PAYMENT", EXPLAIN, "T03", "living/quarter.amount", "PAYMENT 记0002", "PAYMENT 记0007");
    }

    @Test
    void cash_above_the_limit_but_not_on_it() {
        office.pay(Map.of(AID_PAYMENT.HOUSEHOLD_ID, office.file("K01"), AID_PAYMENT.WAY, "cash"), "张一", "2026-09-01", "living", "own", 1000);
        findings().isEmpty();
        office.pay(Map.of(AID_PAYMENT.HOUSEHOLD_ID, office.file("K01"), AID_PAYMENT.WAY, "cash"), "张一", "2026-09-02", "living", "own", 1001);
        found("CASH_OVER_LIMIT", EXPLAIN, "T03", "living/quarter.amount", "PAYMENT 记0008", "HOUSEHOLD K01");
        assertThat(only("CASH_OVER_LIMIT").right()).isEqualByComparingTo("1000.00");
    }

    @Test
    void a_payment_outside_of_its_campaign() {
        long campaign = office.row(AID_CAMPAIGN, Map.of(AID_CAMPAIGN.CODE, "XSQL-2026", AID_CAMPAIGN.NAME, "夏送清凉",
                AID_CAMPAIGN.KIND, "cooling", AID_CAMPAIGN.STARTS_ON, day("2026-07-01"), AID_CAMPAIGN.ENDS_ON, day("2026-08-31")));
        office.pay(Map.of(AID_PAYMENT.CAMPAIGN_ID, campaign), "赵四", "2026-08-31", "cooling", "own", 100);
        findings().isEmpty();
        office.pay(Map.of(AID_PAYMENT.CAMPAIGN_ID, campaign), "赵四", "2026-09-01", "cooling", "own", 100);
        found("OUTSIDE_CAMPAIGN", EXPLAIN, "T04", "total/quarter.amount", "PAYMENT 记0008");
    }

    @Test
    void money_paid_directly_from_above_is_named_and_counted_apart() {
        office.pay(Map.of(AID_PAYMENT.HOUSEHOLD_ID, office.file("K01"), AID_PAYMENT.PAID_DIRECTLY, true), "张一", "2026-09-01",
                "medical", "upper", 5000);
        found("PAID_DIRECTLY", NOTE, "T03", "medical/quarter.amount", "PAYMENT 记0007", "HOUSEHOLD K01");
        var figures = report.tables.table("T03", THIRD).orElseThrow().figures();
        assertThat(figures.get(new CellKey("T03", "medical", "quarter.amount.direct"))).isEqualTo(Figure.fen(500_000));
        assertThat(figures.get(new CellKey("T03", "medical", "quarter.amount"))).isEqualTo(Figure.fen(0));
        assertThat(figures.get(new CellKey("T03", "total", "ytd.amount"))).isEqualTo(Figure.fen(880_000));
    }

    @Test
    void schooling_without_a_stage() {
        office.pay("K01", "张一", "2026-09-01", "schooling", "own", 500);
        found("STAGE_UNKNOWN", NOTE, "T05", "other/quarter.amount", "PAYMENT 记0007", "HOUSEHOLD K01");
    }

    @Test
    void a_person_in_two_open_files() {
        office.lives("K02", "张一之女", "2026-07-01");
        found("TWO_FILES", MUST, "T02", "total/closing.people", "PERSON 张一之女", "HOUSEHOLD K01", "HOUSEHOLD K02");
    }

    @Test
    void a_person_who_moved_from_a_lifted_file_to_another_is_no_fault() {
        office.lives("K02", "孙五", "2026-09-01");
        findings().isEmpty();
    }

    @Test
    void a_ledgers_total_row_unlike_its_rows() {
        office.row(IMPORT_TOTAL, Map.of(IMPORT_TOTAL.BATCH_ID, batch("payments", "done"), IMPORT_TOTAL.SHEET, "发放",
                IMPORT_TOTAL.ROW_NUMBER, 184L, IMPORT_TOTAL.COLUMN_NAME, "金额（元）", IMPORT_TOTAL.STATED, "222,500.00",
                IMPORT_TOTAL.COUNTED, "222,000.00"));
        office.row(IMPORT_TOTAL, Map.of(IMPORT_TOTAL.BATCH_ID, batch("payments", "undone"), IMPORT_TOTAL.SHEET, "发放",
                IMPORT_TOTAL.ROW_NUMBER, 9L, IMPORT_TOTAL.COLUMN_NAME, "金额（元）"));
        found("LEDGER_TOTAL", EXPLAIN, "T03", "total/ytd.amount", "IMPORT 1");
        assertThat(only("LEDGER_TOTAL").message()).contains("222,500.00", "222,000.00", "184");
    }

    @Test
    void rows_of_an_import_that_nobody_dealt_with() {
        long batch = batch("members", "done");
        for (var state : List.of("open", "open", "dropped")) {
            office.row(IMPORT_ROW, Map.of(IMPORT_ROW.BATCH_ID, batch, IMPORT_ROW.SHEET, "会员名册", IMPORT_ROW.ROW_NUMBER, 30L,
                    IMPORT_ROW.FATE, "held", IMPORT_ROW.HELD_STATE, state));
        }
        found("HELD_ROWS", EXPLAIN, "T01", "total/closing.members", "IMPORT 1");
        assertThat(only("HELD_ROWS").left()).isEqualByComparingTo("2");
    }

    private long batch(String kind, String state) {
        return office.row(IMPORT_BATCH, Map.of(IMPORT_BATCH.KIND, kind, IMPORT_BATCH.FILE_NAME, "台账.xlsx",
                IMPORT_BATCH.IMPORTED_ON, day("2026-10-08"), IMPORT_BATCH.STATE, state,
                IMPORT_BATCH.IMPORTED_AT, OffsetDateTime.of(2026, 10, 8, 0, 0, 0, 0, ZoneOffset.UTC)));
    }

    @Test
    void a_unions_stated_members_unlike_the_register() {
        office.set(TRADE_UNION, office.union("东湖纺织工会"), Map.of(TRADE_UNION.STATED_MEMBERS, 3L));
        found("STATED_MEMBERS", EXPLAIN, "T01", "total/closing.members", "UNION 东湖纺织工会");
        assertThat(only("STATED_MEMBERS")).extracting(f -> f.left().intValue(), f -> f.right().intValue(), f -> f.difference().intValue())
                .containsExactly(3, 2, 1);
    }

    @Test
    void a_unions_stated_women_unlike_the_register() {
        office.set(TRADE_UNION, office.union("东湖餐饮工会"), Map.of(TRADE_UNION.STATED_FEMALE_MEMBERS, 1L));
        found("STATED_FEMALE_MEMBERS", EXPLAIN, "T01", "total/closing.members.female", "UNION 东湖餐饮工会");
    }

    @Test
    void more_members_than_workers() {
        office.set(TRADE_UNION, office.union("东湖纺织工会"), Map.of(TRADE_UNION.WORKERS, 1L));
        found("MORE_MEMBERS_THAN_WORKERS", EXPLAIN, "T01", "total/closing.members", "UNION 东湖纺织工会");
    }

    @Test
    void a_member_of_a_union_that_was_dissolved() {
        office.row(UNION_STATE, Map.of(UNION_STATE.UNION_ID, office.union("东湖餐饮工会"), UNION_STATE.FROM_ON, day("2026-09-30"),
                UNION_STATE.STATE, "dissolved"));
        found("MEMBER_OF_ENDED_UNION", MUST, "T01", "total/closing.members", "MEMBER 王三");
        assertThat(report.tables.table("T01", THIRD).orElseThrow().figures().get(new CellKey("T01", "total", "closing.unions")))
                .isEqualTo(Figure.count(1));
    }

    @Test
    void terms_and_certificates_that_ran_out_are_advice() {
        office.term("东湖餐饮工会", "2021-09-29", 5);
        found("TERM_OVERDUE", NOTE, "T01", "total/closing.terms.overdue", "UNION 东湖餐饮工会");
        office.row(UNION_CERTIFICATE, Map.of(UNION_CERTIFICATE.UNION_ID, office.union("东湖纺织工会"), UNION_CERTIFICATE.NUMBER, "1",
                UNION_CERTIFICATE.VALID_UNTIL, day("2026-09-29")));
        found("CERTIFICATE_EXPIRED", NOTE, "T01", "total/closing.unions", "UNION 东湖纺织工会");
    }

    @Test
    void a_term_that_ends_on_the_closing_day_is_not_overdue() {
        office.term("东湖餐饮工会", "2021-09-30", 5);
        findings().isEmpty();
    }

    @Test
    void an_open_file_without_decision_is_in_no_line() {
        office.bareHousehold("K04", "周六", "2026-09-01");
        office.set(HOUSEHOLD, office.file("K04"), Map.of(HOUSEHOLD.STATED_PEOPLE, 1L));
        found("NO_DECISION", MUST, "T02", "total/closing.households", "HOUSEHOLD K04");
        found("NO_CAUSE", MUST, "T02", "total/closing.households", "HOUSEHOLD K04");
        findings().filteredOn(finding -> finding.code().equals("C01")).extracting(Finding::cell)
                .contains("total/closing.households", "total/quarter.opened");
    }

    @Test
    void a_file_that_ended_before_it_was_filed_breaks_the_movement() {
        office.household("K04", "周六", "2026-09-01", "deep", "06");
        office.end("K04", "2026-06-01", "closed");
        found("ENDED_BEFORE_FILING", MUST, "T02", "total/closing.households", "HOUSEHOLD K04");
        findings().filteredOn(finding -> finding.code().equals("C02"))
                .extracting(Finding::cell, finding -> finding.difference().intValue())
                .containsExactlyInAnyOrder(
                        tuple("deep/closing.households", -1),
                        tuple("total/closing.households", -1));
    }

    @Test
    void a_filing_date_unlike_the_history() {
        office.set(HOUSEHOLD, office.file("K01"), Map.of(HOUSEHOLD.FILED_ON, day("2024-02-01")));
        found("FILING_UNLIKE_HISTORY", MUST, "T02", "total/closing.households", "HOUSEHOLD K01");
    }

    @Test
    void a_file_taken_up_again_under_its_old_number() {
        office.end("K03", "2026-09-10", "on_file");
        found("ENTERED_AFTER_END", MUST, "T02", "total/closing.households", "HOUSEHOLD K03");
    }

    @Test
    void a_stated_category_that_the_rule_does_not_give_is_advice() {
        office.row(HOUSEHOLD_DECISION, Map.of(HOUSEHOLD_DECISION.HOUSEHOLD_ID, office.file("K01"), HOUSEHOLD_DECISION.DECIDED_ON,
                day("2026-02-01"), HOUSEHOLD_DECISION.CATEGORY, "deep", HOUSEHOLD_DECISION.COMPUTED_CATEGORY, "relative"));
        found("CATEGORY_DIFFERS", NOTE, "T02", "total/closing.households", "HOUSEHOLD K01");
        assertThat(only("CATEGORY_DIFFERS").message()).contains("深度困难", "相对困难");
    }

    @Test
    void stated_people_unlike_the_members() {
        office.set(HOUSEHOLD, office.file("K01"), Map.of(HOUSEHOLD.STATED_PEOPLE, 3L));
        found("PEOPLE_DIFFERS", EXPLAIN, "T02", "total/closing.people", "HOUSEHOLD K01");
    }

    @Test
    void a_head_who_is_not_among_the_members() {
        office.set(HOUSEHOLD, office.file("K01"), Map.of(HOUSEHOLD.HEAD_PERSON_ID, office.person("李二")));
        found("HEAD_OUTSIDE", MUST, "T02", "total/closing.people", "HOUSEHOLD K01");
    }

    @Test
    void a_number_with_a_wrong_check_digit() {
        office.set(PERSON, office.person("李二"), Map.of(PERSON.DOCUMENT_NUMBER, "110101199003070010"));
        found("ID_CHECKSUM", MUST, "T01", "total/closing.members", "PERSON 李二");
    }

    @Test
    void aid_to_more_households_than_were_on_file() {
        for (var number : List.of("K01", "K02", "K03")) {
            office.set(HOUSEHOLD, office.file(number), Map.of(HOUSEHOLD.FILED_ON, day("2026-10-01")));
        }
        findings().filteredOn(finding -> finding.code().equals("X01")).extracting(f -> f.left().intValue(), f -> f.right().intValue())
                .containsExactly(tuple(2, 0));
    }

    @Test
    void one_payee_for_two_files_makes_fewer_people_than_households() {
        office.change(() -> store.writer().update(HOUSEHOLD_MEMBER, 1, Map.of(HOUSEHOLD_MEMBER.LEFT_ON, day("2026-09-30")),
                Origin.DESK));
        office.lives("K02", "张一", "2026-07-01");
        office.pay("K02", "张一", "2026-09-01", "medical", "own", 300);
        office.pay("K01", "张一", "2026-09-02", "medical", "own", 300);
        findings().filteredOn(finding -> finding.code().equals("C06")).extracting(Finding::cell).containsExactly("medical/quarter.people");
    }

    @Test
    void opening_and_cumulation_are_held_against_what_was_frozen() {
        var submission = new Submission(0, THIRD.previous(), 1, 0, "v", "", "f.xlsx", new Submission.Sending(Instant.EPOCH, "测试员", "1.0", false));
        office.change(() -> report.submissions.freeze(submission, Map.of(
                new CellKey("T02", "deep", "closing.households"), Figure.count(2),
                new CellKey("T02", "relative", "closing.households"), Figure.count(1),
                new CellKey("T03", "medical", "ytd.amount"), Figure.fen(250_000))));
        found("C04", EXPLAIN, "T02", "deep/opening.households");
        found("C03", EXPLAIN, "T03", "medical/ytd.amount");
        assertThat(only("C03")).extracting(f -> f.left().toPlainString(), f -> f.right().toPlainString(), f -> f.difference().toPlainString())
                .containsExactly("3000.00", "2500.00", "500.00");
    }

    @Test
    void an_explained_quarter_is_acceptable_and_an_explanation_of_nothing_is_refused() {
        office.set(TRADE_UNION, office.union("东湖纺织工会"), Map.of(TRADE_UNION.STATED_MEMBERS, 3L));
        office.set(TRADE_UNION, office.union("东湖餐饮工会"), Map.of(TRADE_UNION.STATED_MEMBERS, 9L));
        assertThat(report.check.explain(THIRD, "STATED_MEMBERS", "total/closing.members#东湖纺织工会", "名册 9 月底才补齐"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(report.check.check(THIRD).acceptable()).isFalse();
        report.check.explain(THIRD, "STATED_MEMBERS", "total/closing.members", "各工会自报数为年初数");
        assertThat(report.check.check(THIRD).acceptable()).isTrue();
        assertThat(report.check.check(THIRD).findings()).extracting(Verdict.Explained::explanation)
                .containsExactlyInAnyOrder("名册 9 月底才补齐", "各工会自报数为年初数");
        assertThat(report.check.explain(THIRD, "C01", "total/closing.members", "无")).isInstanceOf(Outcome.Refused.class);
    }
}
