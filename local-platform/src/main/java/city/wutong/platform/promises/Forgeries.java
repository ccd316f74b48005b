package city.wutong.platform.promises;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens made out of a good one, none of which is good. */
final class Forgeries {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Forgeries() {}

    static Map<String, String> of(String good) {
        var parts = good.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        var promoted = encoded(claims.replace("REGISTRAR", "OPERATOR"));
        var forged = new LinkedHashMap<String, String>();
        forged.put("no algorithm", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        forged.put("other claims", parts[0] + "." + promoted + "." + parts[2]);
        forged.put("another's key", signed(parts[0] + "." + parts[1]));
        forged.put("HMAC", sealed(encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts[1]));
        forged.put("no signature", parts[0] + "." + parts[1] + ".");
        forged.put("huge", parts[0] + "." + encoded("x".repeat(9_000)) + "." + parts[2]);
        forged.put("no token at all", "nonsense");
        return forged;
    }

    private static String signed(String open) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(generator.generateKeyPair().getPrivate());
            signature.update(open.getBytes(UTF_8));
            return open + "." + ENCODER.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sealed(String open) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("wutong-registrar".getBytes(UTF_8), "HmacSHA256"));
            return open + "." + ENCODER.encodeToString(mac.doFinal(open.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return ENCODER.encodeToString(text.getBytes(UTF_8));
    }
}
