package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_FUND;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_PERSON;
import static cn.uniondesk.store.tables.Tables.DIRECT_PAYMENT;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.AidCampaignRecord;
import cn.uniondesk.store.tables.tables.records.AidPaymentPersonRecord;
import cn.uniondesk.store.tables.tables.records.AidPaymentRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The ledger of aid paid, in {@code aid_payment} with the people it names, and the campaigns. */
public final class PaymentTable implements Payments {

    private final Session session;
    private final RecordWriter writer;

    public PaymentTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<Payment> find(long id) {
        return session.query(db -> db.fetchOptional(AID_PAYMENT, AID_PAYMENT.ID.eq(id)).map(row -> payment(db, row)));
    }

    @Override
    public Optional<Payment> same(Payment payment) {
        return session.query(db -> db.selectFrom(AID_PAYMENT)
                .where(AID_PAYMENT.VOUCHER.eq(payment.voucher()))
                .and(AID_PAYMENT.PAYEE_PERSON_ID.eq(payment.payeePersonId()))
                .and(AID_PAYMENT.KIND.eq(payment.kind()))
                .and(AID_PAYMENT.PAID_ON.eq(payment.paidOn()))
                .and(AID_PAYMENT.AMOUNT_FEN.eq(payment.amount().fen()))
                .orderBy(AID_PAYMENT.ID)
                .limit(1)
                .fetchOptional(row -> payment(db, row)));
    }

    @Override
    public Page<PaymentLine> list(ListQuery query) {
        return PaymentList.page(session, query);
    }

    @Override
    public List<PaymentLine> ofHousehold(long householdId) {
        return session.query(db -> PaymentList.ofHousehold(db, householdId));
    }

    @Override
    public List<PaymentLine> ofPerson(long personId) {
        return session.query(db -> PaymentList.ofPerson(db, personId));
    }

    @Override
    public long save(Payment payment, Origin origin) {
        var row = row(payment);
        long id = payment.id();
        if (id == 0) {
            id = writer.insert(row, origin);
        } else {
            writer.update(id, row, origin);
        }
        namePeople(id, payment.aidedPersonIds(), origin);
        return id;
    }

    private void namePeople(long paymentId, List<Long> people, Origin origin) {
        var named = new HashSet<>(people);
        session.query(db -> db.selectFrom(AID_PAYMENT_PERSON)
                        .where(AID_PAYMENT_PERSON.PAYMENT_ID.eq(paymentId))
                        .fetch())
                .forEach(row -> {
                    if (!named.remove(row.getPersonId())) {
                        writer.delete(AID_PAYMENT_PERSON, row.getId(), origin);
                    }
                });
        people.stream().distinct().filter(named::contains).forEach(person -> writer.insert(
                new AidPaymentPersonRecord().setPaymentId(paymentId).setPersonId(person), origin));
    }

    @Override
    public void remove(long paymentId) {
        session.query(db -> db.select(AID_PAYMENT_PERSON.ID)
                        .from(AID_PAYMENT_PERSON)
                        .where(AID_PAYMENT_PERSON.PAYMENT_ID.eq(paymentId))
                        .fetch(AID_PAYMENT_PERSON.ID))
                .forEach(id -> writer.delete(AID_PAYMENT_PERSON, id, Origin.DESK));
        session.query(db -> db.fetchOptional(AID_PAYMENT_FUND, AID_PAYMENT_FUND.PAYMENT_ID.eq(paymentId)))
                .ifPresent(charge -> writer.delete(AID_PAYMENT_FUND, charge.getId(), Origin.DESK));
        session.query(db -> db.fetchOptional(DIRECT_PAYMENT, DIRECT_PAYMENT.PAYMENT_ID.eq(paymentId)))
                .ifPresent(direct -> writer.delete(DIRECT_PAYMENT, direct.getId(), Origin.DESK));
        writer.delete(AID_PAYMENT, paymentId, Origin.DESK);
    }

    @Override
    public Optional<Campaign> campaign(long id) {
        return session.query(db ->
                db.fetchOptional(AID_CAMPAIGN, AID_CAMPAIGN.ID.eq(id)).map(PaymentTable::campaign));
    }

    @Override
    public Optional<Campaign> campaignCoded(String code) {
        return session.query(db ->
                db.fetchOptional(AID_CAMPAIGN, AID_CAMPAIGN.CODE.eq(code)).map(PaymentTable::campaign));
    }

    @Override
    public List<Campaign> campaigns() {
        return session.query(db -> db.selectFrom(AID_CAMPAIGN)
                .orderBy(AID_CAMPAIGN.BUDGET_YEAR.desc(), AID_CAMPAIGN.CODE)
                .fetch(PaymentTable::campaign));
    }

    @Override
    public long saveCampaign(Campaign campaign, Origin origin) {
        var row = new AidCampaignRecord()
                .setCode(campaign.code())
                .setName(campaign.name())
                .setKind(campaign.kind())
                .setStartsOn(campaign.startsOn())
                .setEndsOn(campaign.endsOn())
                .setBudgetYear((long) campaign.budgetYear());
        return writer.save(campaign.id(), row, origin);
    }

    private static Campaign campaign(AidCampaignRecord row) {
        return new Campaign(
                row.getId(),
                row.getCode(),
                row.getName(),
                row.getKind(),
                row.getStartsOn(),
                row.getEndsOn(),
                Math.toIntExact(row.getBudgetYear()));
    }

    private static AidPaymentRecord row(Payment payment) {
        return new AidPaymentRecord()
                .setVoucher(payment.voucher())
                .setKind(payment.kind())
                .setSource(payment.source())
                .setAmountFen(payment.amount().fen())
                .setPaidOn(payment.paidOn())
                .setWay(Codes.code(payment.way()))
                .setGoods(payment.goods())
                .setPayeePersonId(payment.payeePersonId())
                .setHouseholdId(payment.householdId())
                .setCampaignId(payment.campaignId())
                .setBudgetYear((long) payment.budgetYear())
                .setPaidDirectly(payment.paidDirectly())
                .setSchoolStage(payment.schoolStage())
                .setNewlyAdmitted(payment.newlyAdmitted())
                .setSingleMother(payment.singleMother())
                .setBankCard(payment.bankCard())
                .setRemark(payment.remark());
    }

    private static Payment payment(DSLContext db, AidPaymentRecord row) {
        var people = db.select(AID_PAYMENT_PERSON.PERSON_ID)
                .from(AID_PAYMENT_PERSON)
                .where(AID_PAYMENT_PERSON.PAYMENT_ID.eq(row.getId()))
                .orderBy(AID_PAYMENT_PERSON.ID)
                .fetch(AID_PAYMENT_PERSON.PERSON_ID);
        return new Payment(
                row.getId(),
                row.getVoucher(),
                row.getKind(),
                row.getSource(),
                Money.ofFen(row.getAmountFen()),
                row.getPaidOn(),
                Codes.constant(PayWay.class, row.getWay()),
                row.getGoods(),
                row.getPayeePersonId(),
                row.getHouseholdId(),
                row.getCampaignId(),
                Math.toIntExact(row.getBudgetYear()),
                row.getPaidDirectly(),
                row.getSchoolStage(),
                row.getNewlyAdmitted(),
                row.getSingleMother(),
                row.getBankCard(),
                row.getRemark(),
                people);
    }
}
