package cn.uniondesk.office.aid.ledger;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.values.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger of aid as an import sees it. A payment to somebody whom the office knew comes once in a file; those to people
 * whom the file adds are kept. A preview writes nothing.
 */
final class PaymentsOverlay {

    private final Payments store;
    private final boolean writes;
    private final Map<List<Object>, Payment> toNewcomers = new HashMap<>();
    private List<Campaign> campaigns;
    private long last;

    PaymentsOverlay(Payments store, boolean writes) {
        this.store = store;
        this.writes = writes;
    }

    Optional<Payment> same(Payment payment) {
        var here = Optional.ofNullable(toNewcomers.get(key(payment)));
        return here.isPresent() || payment.payeePersonId() < 0 ? here : store.same(payment);
    }

    /** @param isToNewcomer whether the payee was added by the same row */
    void save(Payment payment, boolean isToNewcomer, Origin origin) {
        long id = writes ? store.save(payment, origin) : payment.id() == 0 ? --last : payment.id();
        var key = key(payment);
        if (isToNewcomer || toNewcomers.containsKey(key)) {
            toNewcomers.put(key, payment.known(id));
        }
    }

    /** A campaign by its code or its name. */
    Optional<Campaign> campaign(String word) {
        if (campaigns == null) {
            campaigns = store.campaigns();
        }
        return campaigns.stream().filter(each -> each.code().equals(word)).findFirst()
                .or(() -> campaigns.stream().filter(each -> each.name().equals(word)).findFirst());
    }

    private static List<Object> key(Payment payment) {
        return List.of(payment.voucher(), payment.payeePersonId(), payment.kind(), payment.paidOn(), payment.amount());
    }
}
