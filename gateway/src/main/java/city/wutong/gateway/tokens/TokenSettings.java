package city.wutong.gateway.tokens;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are accepted.
 *
 * @param issuerUri the OpenID provider's address as it stands in the claim {@code iss}
 * @param jwkSetUri where its public keys are; without it, the issuer's {@code /oauth2/jwks}
 * @param audience what the claim {@code aud} must contain
 * @param longestToken characters above which a token is refused unread
 */
@Validated
@ConfigurationProperties("wutong.tokens")
record TokenSettings(
        @Nullable String issuerUri,
        @Nullable String jwkSetUri,
        @NotBlank String audience,
        @Positive int longestToken) {

    String issuer() {
        if (issuerUri == null || issuerUri.isBlank()) {
            throw new MissingIssuer();
        }
        return issuerUri;
    }

    String keys() {
        return jwkSetUri == null || jwkSetUri.isBlank() ? issuer() + "/oauth2/jwks" : jwkSetUri;
    }
}
