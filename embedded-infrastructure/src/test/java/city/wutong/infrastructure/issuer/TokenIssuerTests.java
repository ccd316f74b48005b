package city.wutong.infrastructure.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTests {

    @TempDir
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static TokenIssuer issuer;

    @BeforeAll
    static void start() {
        issuer = TokenIssuer.start(directory, 0);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void describesItselfUnderItsOwnAddress() throws Exception {
        var answer = new Browser().get(issuer.issuerUri() + "/.well-known/openid-configuration");

        assertThat(answer.body())
                .contains("\"issuer\":\"" + issuer.issuerUri() + "\"", issuer.issuerUri() + "/oauth2/jwks");
    }

    @Test
    void mintsATokenThatSaysWhoAndForWhom() throws Exception {
        var claims = verified(issuer.tokenFor("town"));

        assertThat(claims.getSubject()).isEqualTo("town");
        assertThat(claims.getAudience()).containsExactly("wutong");
        assertThat(claims.getIssuer()).isEqualTo(issuer.issuerUri());
        assertThat(claims.getStringListClaim("roles")).containsExactly("TOWN_OFFICER");
        assertThat(claims.getStringClaim("division")).isEqualTo("330483100");
        assertThat(claims.getClaim("organisation")).isNull();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void mintsNothingForAnAccountThatIsNotThere() {
        assertThatThrownBy(() -> issuer.tokenFor("nobody"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("registrar2");
    }

    @Test
    void givesEveryAccountItsTokenForItsSecret() throws Exception {
        for (var account : Accounts.all()) {
            var token = new Browser().clientCredentials(issuer.issuerUri(), account.id(), account.password());

            var claims = verified(token);

            assertThat(claims.getSubject()).isEqualTo(account.id());
            assertThat(claims.getStringListClaim("roles")).isEqualTo(account.roles());
            assertThat(claims.getAudience()).isEqualTo(List.of("wutong"));
            assertThat(claims.getStringClaim("volunteer")).isEqualTo(account.volunteer());
        }
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        HttpResponse<String> answer = new Browser().tokenFor(issuer.issuerUri(), "registrar", "wutong-leader");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void signsAPersonInFromTheConsoleWithProofKey() throws Exception {
        for (var redirect : List.of(
                "http://127.0.0.1:18480/",
                "http://localhost:18480/",
                "http://127.0.0.1:18480/callback",
                "http://localhost:18480/callback")) {
            var token = new Browser().signIn(issuer.issuerUri(), Accounts.named("leader"), redirect);

            var claims = verified(token);

            assertThat(claims.getSubject()).isEqualTo("leader");
            assertThat(claims.getAudience()).containsExactly("wutong");
            assertThat(claims.getStringListClaim("roles")).containsExactly("LEADER");
        }
    }

    @Test
    void renewsTheConsolesSessionOnceForEachRefreshToken() throws Exception {
        var browser = new Browser();
        var signedIn =
                browser.signedIn(issuer.issuerUri(), Accounts.named("leader"), "http://127.0.0.1:18480/callback");
        var refreshToken = Browser.refreshToken(signedIn);

        var renewed = browser.renew(issuer.issuerUri(), "console", refreshToken);

        assertThat(verified(Browser.accessToken(renewed)).getStringListClaim("roles"))
                .containsExactly("LEADER");
        assertThat(Browser.refreshToken(renewed)).isNotEqualTo(refreshToken);
        assertThat(browser.renew(issuer.issuerUri(), "console", refreshToken).statusCode())
                .isEqualTo(400);
        assertThat(browser.renew(issuer.issuerUri(), "leader", Browser.refreshToken(renewed))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void letsOnlyTheConsolesOriginAskFromAPage() throws Exception {
        var endpoint = issuer.issuerUri() + "/oauth2/token";

        assertThat(new Browser().preflight(endpoint, "http://127.0.0.1:18480").statusCode())
                .isEqualTo(200);
        assertThat(new Browser().preflight(endpoint, "http://elsewhere.example").statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsItsKeyForItsOwnerAndForTheNextStart(@TempDir Path own) throws Exception {
        String token;
        try (var first = TokenIssuer.start(own, 0)) {
            token = first.tokenFor("leader");
        }

        try (var second = TokenIssuer.start(own, 0)) {
            assertThat(SignedJWT.parse(token).verify(verifier(second, token))).isTrue();
            assertThat(Files.getPosixFilePermissions(own.resolve("signing-key.json")))
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        }
    }

    private static JWTClaimsSet verified(String token) throws Exception {
        var parsed = SignedJWT.parse(token);
        assertThat(parsed.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(parsed.verify(verifier(issuer, token))).isTrue();
        return parsed.getJWTClaimsSet();
    }

    private static RSASSAVerifier verifier(TokenIssuer of, String token) throws Exception {
        var keys = JWKSet.load(URI.create(of.issuerUri() + "/oauth2/jwks").toURL());
        return new RSASSAVerifier(
                keys.getKeyByKeyId(SignedJWT.parse(token).getHeader().getKeyID())
                        .toRSAKey());
    }
}
