package cn.uniondesk.office.intake;

/** A blank never erases: what a ledger says goes before what is known, what it leaves out stays. */
public final class Merging {

    private Merging() {}

    public static String said(String said, String known) {
        return said == null || said.isEmpty() ? known : said;
    }

    public static <T> T said(T said, T known) {
        return said == null ? known : said;
    }
}
