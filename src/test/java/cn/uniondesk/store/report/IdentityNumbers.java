package cn.uniondesk.store.report;

/** Invented numbers with a right check digit. */
final class IdentityNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdentityNumbers() {}

    static String number(int index) {
        var body = "110101%d%04d%03d".formatted(1950 + index / 300_000, 101 + index / 1000 % 28, index % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
