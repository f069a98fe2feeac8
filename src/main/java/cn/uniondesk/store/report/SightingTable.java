package cn.uniondesk.store.report;

import static cn.uniondesk.store.tables.Tables.PERSON;

import cn.uniondesk.office.Period;
import cn.uniondesk.office.RecordRef;
import cn.uniondesk.office.RecordType;
import cn.uniondesk.office.report.Sighting;
import cn.uniondesk.office.report.Sightings;
import cn.uniondesk.office.report.Suspicion;
import cn.uniondesk.office.report.Yardsticks;
import cn.uniondesk.store.session.Session;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;

/** Looks for suspicious records; each suspicion is one question to the tables. */
public final class SightingTable implements Sightings {

    private final Session session;

    public SightingTable(Session session) {
        this.session = session;
    }

    @Override
    public Map<Suspicion, List<Sighting>> all(Period period, Yardsticks yardsticks) {
        return session.query(sql -> {
            var questions = new Questions(sql, period, yardsticks);
            var sightings = new EnumMap<Suspicion, List<Sighting>>(Suspicion.class);
            for (var suspicion : Suspicion.values()) {
                sightings.put(suspicion, questions.cases(suspicion));
            }
            return sightings;
        });
    }

    private record Questions(
            RegisterSightings register, HouseholdSightings files, PaymentSightings payments, CampaignSightings campaigns,
            LedgerSightings ledgers) {

        Questions(DSLContext sql, Period period, Yardsticks yardsticks) {
            this(new RegisterSightings(sql, period.lastDay()), new HouseholdSightings(sql, period.lastDay()),
                    new PaymentSightings(sql, period, yardsticks), new CampaignSightings(sql, period), new LedgerSightings(sql));
        }

        List<Sighting> cases(Suspicion suspicion) {
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
