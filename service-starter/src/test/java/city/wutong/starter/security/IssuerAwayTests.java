package city.wutong.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.tryout.Client;
import city.wutong.starter.tryout.Issuer;
import city.wutong.starter.tryout.RunningThings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@RunningThings
@TestPropertySource(properties = "WUTONG_JWK_SET_URI=http://127.0.0.1:1/keys")
class IssuerAwayTests {

    @Test
    void isNobodysForgedTokenAndNoFault(@LocalServerPort int port) {
        var answer = new Client(port, Issuer.token("KEEPER")).get("/api/things/me");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"unavailable\"").doesNotContain("127.0.0.1", "Exception");
    }
}
