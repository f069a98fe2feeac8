package cn.uniondesk.store.keys;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one try of a password costs: Argon2id (RFC 9106). Written beside each wrapped key, so that a later program may
 * ask for more.
 *
 * @param memoryKib memory in KiB
 * @param passes passes over it
 * @param lanes parallel lanes
 */
public record PasswordCost(int memoryKib, int passes, int lanes) {

    /** 0.3 s and 64 MiB for each try. */
    public static final PasswordCost USUAL = new PasswordCost(64 * 1024, 3, 1);

    /** Bounds, because the figures come from a file that anybody may have edited. */
    public PasswordCost {
        if (memoryKib < 8 || memoryKib > 1024 * 1024 || passes < 1 || passes > 100 || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("password cost");
        }
    }

    byte[] key(char[] password, byte[] salt) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        try {
            var argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoryKib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            var key = new byte[32];
            argon.generateBytes(bytes, key);
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
