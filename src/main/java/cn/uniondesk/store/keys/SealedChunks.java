package cn.uniondesk.store.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM chunk by chunk; the nonce is the chunk's number and whether it is the last. */
final class SealedChunks {

    static final byte[] MAGIC = "UDSEAL01".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 16;
    static final int CHUNK = 64 * 1024;
    static final int TAG = 16;

    private final int mode;
    private final SecretKeySpec key;
    private long number;

    SealedChunks(int mode, byte[] key, byte[] salt) {
        this.mode = mode;
        this.key = new SecretKeySpec(Hkdf.derive(key, salt, "uniondesk sealed stream"), "AES");
    }

    byte[] next(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putLong(number++).putInt(last ? 1 : 0).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        return cipher.doFinal(chunk, 0, length);
    }
}
