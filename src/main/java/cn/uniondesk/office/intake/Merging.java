package cn.uniondesk.office.intake;

/** A blank never erases: what a ledger says goes before what is known, what it leaves out stays. */
final class Merging {

    private Merging() {}

    static String said(String said, String known) {
        return said == null || said.isEmpty() ? known : said;
    }

    static <T> T said(T said, T known) {
        return said == null ? known : said;
    }
}
