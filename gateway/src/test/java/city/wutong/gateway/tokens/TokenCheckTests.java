package city.wutong.gateway.tokens;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.Issuer;
import city.wutong.gateway.RunningGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenCheckTests extends RunningGateway {

    private static final String PRIVATE = "/api/registry/organisations";
    private static final String PUBLIC = "/public/registry/organisations";

    @Test
    void letsAValidTokenThroughAndPassesItOn() {
        var token = Issuer.tokenFor("registrar");

        var answer = answer(to(PRIVATE).header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(REGISTRY.lastAsked().headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void needsATokenUnderApi() {
        var answer = get(PRIVATE);

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void needsATokenUnderApiEvenWhereNothingIsRouted() {
        assertProblem(get("/api/volunteer/hours"), 401, "unauthenticated");
    }

    @Test
    void needsNoTokenUnderPublic() {
        assertThat(get(PUBLIC).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("forged")
    void refusesAForgedTokenAndAsksNoService(String token) {
        var before = REGISTRY.timesAsked();

        for (var path : new String[] {PRIVATE, PUBLIC}) {
            var answer = answer(to(path).header("Authorization", "Bearer " + token));
            assertProblem(answer, 401, "unauthenticated");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        }
        assertThat(REGISTRY.timesAsked()).isEqualTo(before);
    }

    @Test
    void takesNoTokenFromTheQuery() {
        assertProblem(get(PRIVATE + "?access_token=" + Issuer.tokenFor("registrar")), 401, "unauthenticated");
    }

    static Stream<Named<String>> forged() {
        return Stream.of(
                Named.of("not signed", Issuer.unsignedToken()),
                Named.of("signed with HS256 and the public key", Issuer.tokenSignedWithThePublicKey()),
                Named.of("signed with another algorithm", Issuer.tokenSignedDifferently()),
                Named.of("signed by a stranger's key", Issuer.tokenOfStranger()),
                Named.of("of another issuer", Issuer.token(claims -> claims.issuer("http://elsewhere.invalid"))),
                Named.of("for another audience", Issuer.token(claims -> claims.audience("elsewhere"))),
                Named.of("for no audience", Issuer.token(claims -> claims.claim("aud", null))),
                Named.of("expired", Issuer.token(claims -> claims.expirationTime(in(Duration.ofMinutes(-2))))),
                Named.of("without expiry", Issuer.token(claims -> claims.expirationTime(null))),
                Named.of("not yet valid", Issuer.token(claims -> claims.notBeforeTime(in(Duration.ofMinutes(2))))),
                Named.of("of nobody", Issuer.token(claims -> claims.subject(null))),
                Named.of("huge", Issuer.token(claims -> claims.claim("more", "x".repeat(10_000)))),
                Named.of("changed after signing", changed(Issuer.tokenFor("registrar"))),
                Named.of("no token at all", "abc"),
                Named.of("not even letters", "a b c"));
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static String changed(String token) {
        var parts = token.split("\\.");
        return parts[0] + "." + Issuer.tokenFor("operator").split("\\.")[1] + "." + parts[2];
    }
}
