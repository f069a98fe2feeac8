package cn.uniondesk.store.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA256 (RFC 5869): a 256-bit key for one label out of another key. */
final class Hkdf {

    private Hkdf() {}

    static byte[] derive(byte[] key, byte[] salt, String label) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract()
                    .addIKM(key)
                    .addSalt(salt)
                    .thenExpand(label.getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
