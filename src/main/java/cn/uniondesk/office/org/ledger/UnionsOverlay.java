package cn.uniondesk.office.org.ledger;

import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of unions as an import sees it, with what the file adds and changes. A union comes once in a file, so its
 * histories are those of the store; a preview writes nothing.
 */
final class UnionsOverlay {

    private final Unions store;
    private final boolean writes;
    private final Map<Long, TradeUnion> touched = new HashMap<>();
    private long last;

    UnionsOverlay(Unions store, boolean writes) {
        this.store = store;
        this.writes = writes;
    }

    Optional<TradeUnion> find(long id) {
        return Optional.ofNullable(touched.get(id)).or(() -> store.find(id));
    }

    long save(TradeUnion union, Origin origin) {
        long id = writes ? store.save(union, origin) : union.id() == 0 ? --last : union.id();
        touched.put(id, union.known(id));
        return id;
    }

    List<Term> terms(long unionId) {
        return store.terms(unionId);
    }

    void addTerm(long unionId, Term term, Origin origin) {
        if (writes) {
            store.addTerm(unionId, term, origin);
        }
    }

    List<Certificate> certificates(long unionId) {
        return store.certificates(unionId);
    }

    void addCertificate(long unionId, Certificate certificate, Origin origin) {
        if (writes) {
            store.addCertificate(unionId, certificate, origin);
        }
    }

    UnionState state(long unionId, LocalDate on) {
        return store.state(unionId, on);
    }

    void enterState(long unionId, LocalDate from, UnionState state, Origin origin) {
        if (writes) {
            store.enterState(unionId, from, state, "", origin);
        }
    }
}
