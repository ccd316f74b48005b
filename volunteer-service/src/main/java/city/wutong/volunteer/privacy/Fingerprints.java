package city.wutong.volunteer.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells equal values without telling the value: HMAC-SHA-256 under a key derived for nothing else. */
public final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Fingerprints(MasterKey master) {
        this.key = new SecretKeySpec(master.derive("wutong fingerprints v1"), ALGORITHM);
    }

    /**
     * The fingerprint of a value in 64 hexadecimal digits.
     *
     * @param kind what the value is; equal values of two kinds have nothing in common
     */
    public String of(String kind, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((kind + "\n" + value).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
