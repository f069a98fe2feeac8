package cn.uniondesk.office.aid.direct;

import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.List;

/** Which payments came from which list of an upper level, and who was told. */
public interface DirectPayments {

    /** @param hash SHA-256 of the file */
    void add(long paymentId, String listName, String hash, String sheet, int row, Origin origin);

    /** Those of whom nobody was told first, then the latest; those too that a ledger marked as paid directly. */
    List<DirectLine> list();

    void tell(long paymentId, String unit, LocalDate on, String by, Origin origin);
}
