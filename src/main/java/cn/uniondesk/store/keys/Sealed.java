package cn.uniondesk.store.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A short secret under AES-256-GCM, bound to what it is for. */
record Sealed(byte[] nonce, byte[] content) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Sealed of(byte[] key, byte[] secret, String boundTo) {
        var nonce = new byte[12];
        RANDOM.nextBytes(nonce);
        try {
            return new Sealed(nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(secret));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where the key is not the one. */
    Optional<byte[]> open(byte[] key, String boundTo) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, boundTo).doFinal(content));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String boundTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
