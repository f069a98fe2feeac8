package cn.uniondesk.store.report;

import static cn.uniondesk.store.tables.Tables.PERSON;

import cn.uniondesk.office.report.RecordRule;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.RuleCases;
import cn.uniondesk.office.report.Yardsticks;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.session.Session;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;

/** Looks for suspicious records; each suspicion is one question to the tables. */
public final class RuleCaseTable implements RuleCases {

    private final Session session;

    public RuleCaseTable(Session session) {
        this.session = session;
    }

    @Override
    public Map<RecordRule, List<RuleCase>> all(Period period, Yardsticks yardsticks) {
        return session.query(sql -> {
            var questions = new Questions(sql, period, yardsticks);
            var sightings = new EnumMap<RecordRule, List<RuleCase>>(RecordRule.class);
            for (var suspicion : RecordRule.values()) {
                sightings.put(suspicion, questions.cases(suspicion));
            }
            return sightings;
        });
    }

    private record Questions(
            RegisterRuleCases register, HouseholdRuleCases files, PaymentRuleCases payments, CampaignRuleCases campaigns,
            LedgerRuleCases ledgers) {

        Questions(DSLContext sql, Period period, Yardsticks yardsticks) {
            this(new RegisterRuleCases(sql, period.lastDay()), new HouseholdRuleCases(sql, period.lastDay()),
                    new PaymentRuleCases(sql, period, yardsticks), new CampaignRuleCases(sql, period), new LedgerRuleCases(sql));
        }

        List<RuleCase> cases(RecordRule suspicion) {
            return switch (suspicion) {
                case LEDGER_TOTAL -> ledgers.totals();
                case HELD_ROWS -> ledgers.held();
                case STATED_MEMBERS -> register.statedMembers();
                case STATED_FEMALE_MEMBERS -> register.statedWomen();
                case MORE_MEMBERS_THAN_WORKERS -> register.moreMembersThanWorkers();
                case MEMBER_OF_ENDED_UNION -> register.membersOfEndedUnions();
                case TERM_OVERDUE -> register.termsOverdue();
                case CERTIFICATE_EXPIRED -> register.certificatesExpired();
                case NO_DECISION -> files.withoutDecision();
                case NO_CAUSE -> files.withoutCause();
                case FILING_UNLIKE_HISTORY -> files.filedUnlikeHistory();
                case ENDED_BEFORE_FILING -> files.endedBeforeFiling();
                case ENTERED_AFTER_END -> files.enteredAfterEnd();
                case CATEGORY_DIFFERS -> files.categoryDiffers();
                case TWO_FILES -> files.inTwoFiles();
                case PEOPLE_DIFFERS -> files.peopleDiffer();
                case HEAD_OUTSIDE -> files.headOutside();
                case PAID_BEFORE_FILING -> payments.beforeFiling();
                case PAID_AFTER_END -> payments.afterEnd();
                case PAYEE_OUTSIDE -> payments.payeeOutside();
                case PAYEE_DECEASED -> payments.payeeDeceased();
                case NO_FILE -> payments.withoutFile();
                case KIND_UNKNOWN -> payments.kindUnknown();
                case SOURCE_UNKNOWN -> payments.sourceUnknown();
                case AMOUNT_NOT_POSITIVE -> payments.notPositive();
                case DUPLICATE_PAYMENT -> payments.duplicates();
                case CASH_OVER_LIMIT -> payments.cashOverLimit();
                case OUTSIDE_CAMPAIGN -> payments.outsideCampaign();
                case BEYOND_BUDGET -> campaigns.beyondBudget();
                case PAID_DIRECTLY -> payments.paidDirectly();
                case STAGE_UNKNOWN -> payments.stageUnknown();
            };
        }
    }

    @Override
    public void checkedNumbers(BiConsumer<RecordRef, String> each) {
        session.query(sql -> {
            sql.select(PERSON.ID, PERSON.NAME, PERSON.DOCUMENT_NUMBER)
                    .from(PERSON)
                    .where(PERSON.DOCUMENT_NUMBER.isNotNull(), PERSON.DOCUMENT_TYPE.notIn("passport", "other"))
                    .orderBy(PERSON.ID)
                    .forEach(row -> each.accept(
                            new RecordRef(RecordType.PERSON, row.value1(), row.value2()), row.value3()));
            return null;
        });
    }
}
