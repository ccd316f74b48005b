package city.wutong.starter.security;

import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.env.Environment;

/**
 * Whose tokens are believed, read from the environment.
 *
 * @param issuer {@code WUTONG_ISSUER_URI}
 * @param keys {@code WUTONG_JWK_SET_URI}, where the issuer's public keys are
 */
record TokenSettings(String issuer, String keys) {

    static final String AUDIENCE = "wutong";
    static final String ISSUER = "WUTONG_ISSUER_URI";

    static TokenSettings of(Environment environment) {
        var issuer = environment.getProperty(ISSUER, "").strip();
        if (issuer.isEmpty()) {
            throw new FailureAnalyzedException(
                    "No token issuer is named, so nobody's token could be checked.",
                    "Set the environment variable %s to the address of the OpenID provider, for example http://127.0.0.1:18490."
                            .formatted(ISSUER));
        }
        var keys = environment.getProperty("WUTONG_JWK_SET_URI", "").strip();
        return new TokenSettings(issuer, keys.isEmpty() ? issuer.replaceAll("/+$", "") + "/oauth2/jwks" : keys);
    }
}
