package cn.uniondesk.store.report;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code person.key}: HMAC-SHA-256 of a document number under the district's key. The district finds the same person in
 * two streets without seeing the number.
 */
final class PersonKey {

    private final Mac mac;

    /** Without a key there are no person keys. */
    PersonKey(String matchKey) {
        mac = matchKey.isEmpty() ? null : mac(matchKey);
    }

    private static Mac mac(String matchKey) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(matchKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Empty for a person without a number. */
    String of(String documentNumber) {
        return mac == null || documentNumber == null
                ? ""
                : HexFormat.of().formatHex(mac.doFinal(documentNumber.getBytes(StandardCharsets.UTF_8)));
    }
}
