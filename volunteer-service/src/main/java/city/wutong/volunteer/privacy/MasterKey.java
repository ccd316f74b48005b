package city.wutong.volunteer.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The one secret from outside. It encrypts nothing itself: each use has a key of its own, derived by HKDF (RFC 5869).
 */
final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /** @throws IllegalArgumentException if it is not 32 bytes in Base64; what was given is not repeated */
    static MasterKey parse(String base64) {
        try {
            var secret = Base64.getDecoder().decode(base64.strip());
            if (secret.length == BYTES) {
                return new MasterKey(secret);
            }
        } catch (IllegalArgumentException _) {
            // Its message would show a part of the secret.
        }
        throw new IllegalArgumentException("WUTONG_MASTER_KEY must be 32 bytes in Base64.");
    }

    byte[] derive(String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(use.getBytes(UTF_8), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
