package cn.uniondesk.office.aid.money;

import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The books of the money that aid is paid from. */
public interface AidFunds {

    Optional<AidFund> find(long id);

    Optional<AidFund> coded(String code);

    /** By code. */
    List<AidFund> all();

    long save(AidFund fund, Origin origin);

    void remove(long fundId, Origin origin);

    /** Whether anything came into it or is paid from it. */
    boolean isUsed(long fundId);

    Optional<AidFundReceipt> receipt(long id);

    long saveReceipt(AidFundReceipt receipt, Origin origin);

    void removeReceipt(long receiptId, Origin origin);

    /** Every source as it stands at the end of the day, by code. */
    List<AidFundBalance> balances(LocalDate on);

    /** Oldest first; of one day what came before what went. */
    List<AidFundMovement> movements(long fundId);

    /** What moved on each day, oldest first, all of one payment left out. 0 leaves out none. */
    List<DayMovement> daysWithout(long fundId, long paymentId);

    Charge chargeOf(long paymentId);

    /** @param overdrawn by how much the payment goes beyond what there is, zero where it does not */
    void charge(long paymentId, Charge charge, Money overdrawn, Origin origin);
}
