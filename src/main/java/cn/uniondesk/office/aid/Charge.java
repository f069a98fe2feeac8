package cn.uniondesk.office.aid;

/**
 * Which money a payment is paid from.
 *
 * @param fundId null where no source batch is named, as in the ledgers of earlier years
 * @param reason why it is paid though the source does not hold enough, empty where it does
 */
public record Charge(Long fundId, String reason) {

    public static final Charge NONE = new Charge(null, "");

    public Charge {
        reason = reason == null ? "" : reason.strip();
    }
}
