package cn.uniondesk.office.form;

/**
 * One opinion box: what was decided, by whom, on which day. All three are blank until somebody signs.
 *
 * @param text the opinion
 * @param signer who signed
 * @param signedOn the day, 2026年3月1日
 */
public record Opinion(String text, String signer, String signedOn) {

    public static final Opinion BLANK = new Opinion("", "", "");
}
