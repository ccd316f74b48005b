package city.wutong.infrastructure.issuer;

import city.wutong.infrastructure.issuer.Accounts.Account;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Makes tokens without a request: for tests and for the launcher's own calls. */
final class MintingTokens {

    private final IssuerAddress address;
    private final JwtEncoder encoder;

    MintingTokens(IssuerAddress address, JwtEncoder encoder) {
        this.address = address;
        this.encoder = encoder;
    }

    String mint(Account account) {
        var now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .issuer(address.uri())
                .id(UUID.randomUUID().toString())
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(TokenClaims.VALIDITY));
        TokenClaims.describe(account, claims);
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
