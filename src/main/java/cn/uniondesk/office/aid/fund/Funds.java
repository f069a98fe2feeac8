package cn.uniondesk.office.aid.fund;

import cn.uniondesk.office.Money;
import cn.uniondesk.office.Origin;
import cn.uniondesk.office.aid.Charge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The books of the money that aid is paid from. */
public interface Funds {

    Optional<Fund> find(long id);

    Optional<Fund> coded(String code);

    /** By code. */
    List<Fund> all();

    long save(Fund fund, Origin origin);

    void remove(long fundId, Origin origin);

    /** Whether anything came into it or is paid from it. */
    boolean isUsed(long fundId);

    Optional<FundReceipt> receipt(long id);

    long saveReceipt(FundReceipt receipt, Origin origin);

    void removeReceipt(long receiptId, Origin origin);

    /** Every source as it stands at the end of the day, by code. */
    List<FundBalance> balances(LocalDate on);

    /** Oldest first; of one day what came before what went. */
    List<FundMovement> movements(long fundId);

    /** What moved on each day, oldest first, all of one payment left out. 0 leaves out none. */
    List<DayMovement> daysWithout(long fundId, long paymentId);

    Charge chargeOf(long paymentId);

    /** @param overdrawn by how much the payment goes beyond what there is, zero where it does not */
    void charge(long paymentId, Charge charge, Money overdrawn, Origin origin);
}
