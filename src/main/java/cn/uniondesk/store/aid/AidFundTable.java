package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_FUND;
import static cn.uniondesk.store.tables.Tables.AID_FUND_RECEIPT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_FUND;

import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.aid.money.AidFund;
import cn.uniondesk.office.aid.money.AidFundBalance;
import cn.uniondesk.office.aid.money.AidFundMovement;
import cn.uniondesk.office.aid.money.AidFundReceipt;
import cn.uniondesk.office.aid.money.AidFunds;
import cn.uniondesk.office.aid.money.DayMovement;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.AidFundReceiptRecord;
import cn.uniondesk.store.tables.tables.records.AidFundRecord;
import cn.uniondesk.store.tables.tables.records.AidPaymentFundRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sources of money, in {@code aid_fund} with {@code aid_fund_receipt}; {@code aid_payment_fund} says what is paid from which. */
public final class AidFundTable implements AidFunds {

    private final Session session;
    private final RecordWriter writer;

    public AidFundTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<AidFund> find(long id) {
        return session.query(db -> db.fetchOptional(AID_FUND, AID_FUND.ID.eq(id)).map(AidFundTable::fund));
    }

    @Override
    public Optional<AidFund> coded(String code) {
        return session.query(db -> db.fetchOptional(AID_FUND, AID_FUND.CODE.eq(code)).map(AidFundTable::fund));
    }

    @Override
    public List<AidFund> all() {
        return session.query(db -> db.selectFrom(AID_FUND).orderBy(AID_FUND.CODE).fetch(AidFundTable::fund));
    }

    @Override
    public long save(AidFund fund, Origin origin) {
        var row = new AidFundRecord()
                .setCode(fund.code())
                .setName(fund.name())
                .setSource(fund.source())
                .setProject(fund.project())
                .setBatch(fund.batch())
                .setDocumentNumber(fund.documentNumber())
                .setRemark(fund.remark());
        return writer.save(fund.id(), row, origin);
    }

    @Override
    public void remove(long fundId, Origin origin) {
        writer.delete(AID_FUND, fundId, origin);
    }

    @Override
    public boolean isUsed(long fundId) {
        return session.query(db -> db.fetchExists(AID_FUND_RECEIPT, AID_FUND_RECEIPT.FUND_ID.eq(fundId))
                || db.fetchExists(AID_PAYMENT_FUND, AID_PAYMENT_FUND.FUND_ID.eq(fundId))
                || AidFundRows.isPlanned(db, fundId));
    }

    @Override
    public Optional<AidFundReceipt> receipt(long id) {
        return session.query(db -> db.fetchOptional(AID_FUND_RECEIPT, AID_FUND_RECEIPT.ID.eq(id)).map(row ->
                new AidFundReceipt(
                        row.getId(), row.getFundId(), row.getReceivedOn(), Money.ofFen(row.getAmountFen()),
                        row.getDocumentNumber(), row.getRemark())));
    }

    @Override
    public long saveReceipt(AidFundReceipt receipt, Origin origin) {
        var row = new AidFundReceiptRecord()
                .setFundId(receipt.fundId())
                .setReceivedOn(receipt.receivedOn())
                .setAmountFen(receipt.amount().fen())
                .setDocumentNumber(receipt.documentNumber().strip())
                .setRemark(receipt.remark().strip());
        return writer.save(receipt.id(), row, origin);
    }

    @Override
    public void removeReceipt(long receiptId, Origin origin) {
        writer.delete(AID_FUND_RECEIPT, receiptId, origin);
    }

    @Override
    public List<AidFundBalance> balances(LocalDate on) {
        var funds = all();
        return session.query(db -> {
            var sums = AidFundRows.sums(db, on);
            return funds.stream().map(fund -> sums.of(fund)).toList();
        });
    }

    @Override
    public List<AidFundMovement> movements(long fundId) {
        return session.query(db -> AidFundRows.movements(db, fundId));
    }

    @Override
    public List<DayMovement> daysWithout(long fundId, long paymentId) {
        return session.query(db -> AidFundRows.days(db, fundId, paymentId));
    }

    @Override
    public Charge chargeOf(long paymentId) {
        return session.query(db -> db.fetchOptional(AID_PAYMENT_FUND, AID_PAYMENT_FUND.PAYMENT_ID.eq(paymentId))
                .map(row -> new Charge(row.getFundId(), row.getReason()))
                .orElse(Charge.NONE));
    }

    @Override
    public void charge(long paymentId, Charge charge, Money overdrawn, Origin origin) {
        var before = session.query(db -> db.fetchOptional(AID_PAYMENT_FUND, AID_PAYMENT_FUND.PAYMENT_ID.eq(paymentId)));
        if (charge.fundId() == null) {
            before.ifPresent(row -> writer.delete(AID_PAYMENT_FUND, row.getId(), origin));
            return;
        }
        var row = new AidPaymentFundRecord()
                .setPaymentId(paymentId)
                .setFundId(charge.fundId())
                .setOverdrawnFen(overdrawn.fen())
                .setReason(overdrawn.fen() > 0 ? charge.reason() : "");
        before.ifPresentOrElse(
                kept -> writer.update(kept.getId(), row, origin),
                () -> writer.insert(row, origin));
    }

    private static AidFund fund(AidFundRecord row) {
        return new AidFund(
                row.getId(), row.getCode(), row.getName(), row.getSource(), row.getProject(), row.getBatch(),
                row.getDocumentNumber(), row.getRemark());
    }
}
