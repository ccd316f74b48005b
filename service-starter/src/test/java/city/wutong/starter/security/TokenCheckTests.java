package city.wutong.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.tryout.Client;
import city.wutong.starter.tryout.Issuer;
import city.wutong.starter.tryout.RunningThings;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningThings
class TokenCheckTests {

    private static final String ME = "/api/things/me";

    private final int port;

    TokenCheckTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void tellsTheControllerWhoCalls() {
        var token =
                Issuer.token(claims -> claims.claim("division", "330483100").claim("roles", List.of("KEEPER", "x y")));

        var answer = new Client(port, token).get(ME);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"id\":\"someone\"", "\"roles\":[\"KEEPER\"]", "\"division\":\"330483100\"");
    }

    @TestFactory
    List<DynamicTest> refusesForgedTokens() {
        var forged = Map.of(
                "none", Issuer.unsigned(),
                "HS/RS swap", Issuer.signedWithThePublicKeyAsSecret(),
                "another key", Issuer.signedByAnother(),
                "wrong issuer", Issuer.token(claims -> claims.issuer("http://elsewhere")),
                "wrong audience", Issuer.token(claims -> claims.audience("another")),
                "expired", Issuer.token(claims -> claims.expirationTime(inSeconds(-120))),
                "never expiring", Issuer.token(claims -> claims.expirationTime(null)),
                "future", Issuer.token(claims -> claims.notBeforeTime(inSeconds(120))),
                "huge", Issuer.token(claims -> claims.claim("x", "x".repeat(15_000))),
                "no token at all", "nonsense");
        return forged.entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> {
                    var answer = new Client(port, token.getValue()).get(ME);

                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
                    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
                }))
                .toList();
    }

    @Test
    void letsInByRoleOnly() {
        var keeper = new Client(port, Issuer.token("KEEPER"));
        var leader = new Client(port, Issuer.token("LEADER"));

        assertThat(keeper.get("/api/things/leader").statusCode()).isEqualTo(403);
        assertThat(keeper.get("/api/things/leader").body()).contains("\"code\":\"forbidden\"");
        assertThat(leader.get("/api/things/leader").body()).isEqualTo("led");
        assertThat(leader.get(ME).statusCode()).isEqualTo(403);
        assertThat(keeper.get("/api/things/nobody").statusCode()).isEqualTo(403);
    }

    @Test
    void withoutATokenOnlyPublicPathsAnswer() {
        var anybody = new Client(port, "");

        assertThat(anybody.get("/public/things/hello").body()).isEqualTo("hello");
        assertThat(anybody.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(anybody.get("/actuator/prometheus").body()).contains("service=\"things\"");
        assertThat(anybody.get("/v3/api-docs.yaml").statusCode()).isEqualTo(200);
        assertThat(anybody.get(ME).statusCode()).isEqualTo(401);
        assertThat(anybody.get("/api/things/nowhere").statusCode()).isEqualTo(401);
        assertThat(anybody.get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(anybody.get("/public/things/forgotten").statusCode()).isEqualTo(401);
    }

    private static Date inSeconds(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
