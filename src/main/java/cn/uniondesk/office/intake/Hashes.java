package cn.uniondesk.office.intake;

/** 64-bit hashes of texts: 100,000 of them meet by chance once in three thousand million files. */
public final class Hashes {

    private Hashes() {}

    public static long of(String... texts) {
        long hash = 7;
        for (var text : texts) {
            hash = add(hash, text);
        }
        return hash;
    }

    public static long add(long hash, String text) {
        long value = hash ^ 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            value = mix(value + text.charAt(i) + 1);
        }
        return mix(value ^ text.length());
    }

    private static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
