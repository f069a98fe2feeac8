package cn.uniondesk.workbook.ledger;

/**
 * How far a workbook may unpack. A street's largest ledger, 100,000 rows of 30 cells, unpacks to some 180 MB at a
 * twelfth; a bomb reaches a thousandth.
 *
 * @param part bytes of one part
 * @param whole bytes of all parts
 * @param words bytes of the shared texts, which are held in memory
 * @param ratio how many times its packed size a part may have, past the first megabytes
 */
record ZipLimits(long part, long whole, long words, long ratio) {

    private static final long MEGABYTE = 1L << 20;
    private static final long FREE = 8 * MEGABYTE;

    static final ZipLimits USUAL = new ZipLimits(640 * MEGABYTE, 1024 * MEGABYTE, 128 * MEGABYTE, 150);

    boolean allows(String name, long packed, long unpacked, long total) {
        return unpacked <= (name.endsWith("sharedStrings.xml") ? words : part)
                && total <= whole
                && (unpacked <= Math.min(FREE, part) || unpacked / Math.max(packed, 1) <= ratio);
    }
}
