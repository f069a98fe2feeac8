package cn.uniondesk.office.household.paper;

import java.time.LocalDate;

/**
 * A paper that was handed in.
 *
 * @param kind a code of the rule book's list {@code paper.kind}
 * @param personId whose it is, null for the family's
 * @param copies 份数
 * @param fileName name of the scanned file, empty where there is paper only
 * @param sha256 what its scan is kept under, empty where there is none
 */
public record Paper(
        long id,
        long proceedingId,
        String kind,
        Long personId,
        LocalDate receivedOn,
        int copies,
        String fileName,
        String sha256,
        String note) {

    Paper scanned(String name, String hash) {
        return new Paper(id, proceedingId, kind, personId, receivedOn, copies, name, hash, note);
    }
}
