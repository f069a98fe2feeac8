package cn.uniondesk.office.overrides;

/**
 * What is said for passing a clause.
 *
 * @param reason empty where nothing is said
 * @param second the account of who confirms it, empty where nobody does
 * @param password of that account, as it was typed
 */
public record Exemption(String reason, String second, char[] password) {

    public static final Exemption NONE = because("");

    public Exemption {
        reason = reason == null ? "" : reason.strip();
        second = second == null ? "" : second.strip();
    }

    public static Exemption because(String reason) {
        return new Exemption(reason, "", new char[0]);
    }
}
