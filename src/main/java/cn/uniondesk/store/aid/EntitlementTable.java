package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.ENTITLEMENT;
import static cn.uniondesk.store.tables.Tables.ENTITLEMENT_EVENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.PERSON;

import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.entitlement.Beneficiary;
import cn.uniondesk.office.aid.entitlement.Entitlement;
import cn.uniondesk.office.aid.entitlement.EntitlementLine;
import cn.uniondesk.office.aid.entitlement.Entitlements;
import cn.uniondesk.office.aid.entitlement.Event;
import cn.uniondesk.office.aid.entitlement.ListStep;
import cn.uniondesk.office.aid.entitlement.ListStepTaken;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.EntitlementEventRecord;
import cn.uniondesk.store.tables.tables.records.EntitlementRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The lists of campaigns, in {@code entitlement} with {@code entitlement_event}. */
public final class EntitlementTable implements Entitlements {

    private final Session session;
    private final RecordWriter writer;

    public EntitlementTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<Entitlement> find(long id) {
        return session.query(db -> db.fetchOptional(ENTITLEMENT, ENTITLEMENT.ID.eq(id)).map(EntitlementTable::entitlement));
    }

    @Override
    public Optional<Entitlement> ofPayment(long paymentId) {
        return session.query(db -> db.fetchOptional(ENTITLEMENT, ENTITLEMENT.PAYMENT_ID.eq(paymentId))
                .map(EntitlementTable::entitlement));
    }

    @Override
    public Optional<Entitlement> same(Entitlement entitlement) {
        return session.query(db -> db.fetchOptional(ENTITLEMENT,
                        ENTITLEMENT.CAMPAIGN_ID.eq(entitlement.campaignId())
                                .and(ENTITLEMENT.PERSON_ID.eq(entitlement.personId()))
                                .and(ENTITLEMENT.UNIT_NAME.eq(entitlement.unitName())))
                .map(EntitlementTable::entitlement));
    }

    @Override
    public List<EntitlementLine> ofCampaign(long campaignId) {
        var payee = PERSON.as("payee");
        Field<LocalDate> last = DSL.field(DSL.select(DSL.max(ENTITLEMENT_EVENT.ON_DAY)).from(ENTITLEMENT_EVENT)
                .where(ENTITLEMENT_EVENT.ENTITLEMENT_ID.eq(ENTITLEMENT.ID)));
        var payeeName = payee.NAME.as("payee_name");
        var number = HOUSEHOLD.NUMBER.as("file_number");
        return session.query(db -> db.select(ENTITLEMENT, PERSON.NAME, payeeName, PERSON.DOCUMENT_NUMBER, number, last)
                .from(ENTITLEMENT)
                .join(PERSON).on(PERSON.ID.eq(ENTITLEMENT.PERSON_ID))
                .join(payee).on(payee.ID.eq(ENTITLEMENT.PAYEE_PERSON_ID))
                .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(ENTITLEMENT.HOUSEHOLD_ID))
                .where(ENTITLEMENT.CAMPAIGN_ID.eq(campaignId))
                .orderBy(ENTITLEMENT.ID)
                .fetch(row -> new EntitlementLine(
                        entitlement(row.value1()), row.value2(), row.value3(), row.value4(),
                        row.value5() == null ? "" : row.value5(), row.value6())));
    }

    @Override
    public long save(Entitlement one, Origin origin) {
        var row = new EntitlementRecord()
                .setCampaignId(one.campaignId())
                .setBeneficiary(Codes.code(one.beneficiary()))
                .setPersonId(one.personId())
                .setPayeePersonId(one.payeePersonId())
                .setUnitName(one.unitName())
                .setHeadcount((long) one.headcount())
                .setHouseholdId(one.householdId())
                .setBeneficiaryClass(one.beneficiaryClass())
                .setAmountFen(one.amount().fen())
                .setGoods(one.goods())
                .setWay(Codes.code(one.way()))
                .setBankCard(one.bankCard())
                .setSchoolStage(one.schoolStage())
                .setNewlyAdmitted(one.newlyAdmitted())
                .setSingleMother(one.singleMother())
                .setRemark(one.remark())
                .setState(Codes.code(one.state()))
                .setPaymentId(one.paymentId());
        return writer.save(one.id(), row, origin);
    }

    @Override
    public void remove(long id, Origin origin) {
        writer.delete(ENTITLEMENT, id, origin);
    }

    @Override
    public List<Event> events(long entitlementId) {
        return session.query(db -> db.selectFrom(ENTITLEMENT_EVENT)
                .where(ENTITLEMENT_EVENT.ENTITLEMENT_ID.eq(entitlementId))
                .orderBy(ENTITLEMENT_EVENT.ID)
                .fetch(row -> new Event(row.getId(), row.getEntitlementId(), new ListStepTaken(
                        Codes.constant(ListStep.class, row.getStep()), row.getOnDay(), row.getVoucher(), row.getReason(),
                        row.getByName(), row.getByRelation(), row.getByDocument(), ""))));
    }

    @Override
    public void add(long entitlementId, ListStepTaken taken, Origin origin) {
        writer.insert(new EntitlementEventRecord()
                .setEntitlementId(entitlementId)
                .setOnDay(taken.on())
                .setStep(Codes.code(taken.step()))
                .setVoucher(taken.voucher().strip())
                .setReason(taken.reason().strip())
                .setByName(taken.byName().strip())
                .setByRelation(taken.byRelation().strip())
                .setByDocument(taken.byDocument().strip()), origin);
    }

    private static Entitlement entitlement(EntitlementRecord row) {
        return new Entitlement(
                row.getId(), row.getCampaignId(), Codes.constant(Beneficiary.class, row.getBeneficiary()), row.getPersonId(),
                row.getPayeePersonId(), row.getUnitName(), Math.toIntExact(row.getHeadcount()), row.getHouseholdId(),
                row.getBeneficiaryClass(), Money.ofFen(row.getAmountFen()), row.getGoods(),
                Codes.constant(PayWay.class, row.getWay()), row.getBankCard(), row.getSchoolStage(), row.getNewlyAdmitted(),
                row.getSingleMother(), row.getRemark(), Codes.constant(State.class, row.getState()), row.getPaymentId());
    }
}
