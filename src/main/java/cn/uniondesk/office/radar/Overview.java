package cn.uniondesk.office.radar;

import java.util.List;

/**
 * The office at a glance on one day.
 *
 * @param unions unions of the register
 * @param members rows of the member register
 * @param households files on record
 * @param payments payments of the quarter
 * @param imports ledgers that were taken in and not taken back
 * @param held rows of theirs that wait for a person
 * @param unlikeRegister unions whose own count of members is not that of the register
 * @param unrecognised files on record without a category
 * @param withoutCause files on record without a main cause
 * @param dues what comes due, nearest first
 * @param shares what is drawn
 * @param doings what was done last, latest first
 */
public record Overview(
        long unions,
        long members,
        long households,
        long payments,
        long imports,
        long held,
        long unlikeRegister,
        long unrecognised,
        long withoutCause,
        List<Due> dues,
        Shares shares,
        List<Doing> doings) {

    public Overview {
        dues = List.copyOf(dues);
        doings = List.copyOf(doings);
    }

    public boolean isEmpty() {
        return unions + members + households + payments == 0;
    }
}
