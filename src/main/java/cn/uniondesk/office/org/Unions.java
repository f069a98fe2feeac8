package cn.uniondesk.office.org;

import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of unions (工会名册); a street has some hundreds. */
public interface Unions {

    Optional<TradeUnion> find(long id);

    Optional<TradeUnion> named(String name);

    /** Every union with its state and members of the day; these are counted. */
    List<UnionLine> all(LocalDate on);

    /** The name of every union, by its number. */
    Map<Long, String> names();

    long save(TradeUnion union, Origin origin);

    List<Term> terms(long unionId);

    void addTerm(long unionId, Term term, Origin origin);

    List<Certificate> certificates(long unionId);

    void addCertificate(long unionId, Certificate certificate, Origin origin);

    /** Enters that the union is in this state from the day on. */
    void enterState(long unionId, LocalDate from, UnionState state, String reason, Origin origin);

    UnionState state(long unionId, LocalDate on);
}
