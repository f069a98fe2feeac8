package cn.uniondesk.store.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The key on paper that opens an office whose passwords are lost: 160 random bits and 15 to find a slip of the pen,
 * written as seven groups of five letters and digits, without I, L, O and U.
 */
public final class RecoveryKey {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 20;
    private static final int LENGTH = 35;

    private final byte[] bits;

    private RecoveryKey(byte[] bits) {
        this.bits = bits;
    }

    static RecoveryKey random() {
        var bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        return new RecoveryKey(bits);
    }

    /** Reads what a person typed from the paper: case, blanks and dashes do not matter, O is 0, I and L are 1. */
    public static Optional<RecoveryKey> parse(String typed) {
        var text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1');
        if (text.length() != LENGTH || text.chars().anyMatch(letter -> DIGITS.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        var bits = new byte[BYTES];
        for (int i = 0; i < BYTES * 8; i++) {
            if ((DIGITS.indexOf(text.charAt(i / 5)) >> (4 - i % 5) & 1) == 1) {
                bits[i / 8] |= (byte) (0x80 >> i % 8);
            }
        }
        return Optional.of(new RecoveryKey(bits)).filter(key -> key.letters().equals(text));
    }

    byte[] bits() {
        return bits.clone();
    }

    /** The key as it is printed. */
    public String text() {
        return String.join("-", letters().split("(?<=\\G.{5})"));
    }

    private String letters() {
        var all = Arrays.copyOf(bits, BYTES + 2);
        System.arraycopy(check(bits), 0, all, BYTES, 2);
        var text = new StringBuilder();
        for (int at = 0; at < LENGTH * 5; at += 5) {
            int digit = 0;
            for (int bit = at; bit < at + 5; bit++) {
                digit = digit << 1 | all[bit / 8] >> (7 - bit % 8) & 1;
            }
            text.append(DIGITS.charAt(digit));
        }
        return text.toString();
    }

    private static byte[] check(byte[] bits) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bits);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "recovery key";
    }
}
