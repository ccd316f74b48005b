package city.wutong.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ProxiesTests {

    private final Proxies proxies = new Proxies(new DoorSettings(List.of("10.0.0.0/8"), "-", "-"));

    @Test
    void believesATrustedProxy() {
        assertThat(proxies.callerOf(request("10.0.0.1", "198.51.100.7"))).isEqualTo("198.51.100.7");
    }

    @Test
    void believesNobodyElse() {
        var request = request("198.51.100.1", "203.0.113.5");
        request.addHeader("X-Forwarded-Proto", "https");

        assertThat(proxies.callerOf(request)).isEqualTo("198.51.100.1");
        assertThat(proxies.cameSecurely(request)).isFalse();
    }

    @Test
    void takesTheNearestAddressThatIsNoProxyWhateverStandsLeftOfIt() {
        assertThat(proxies.callerOf(request("10.0.0.1", "1.1.1.1, 198.51.100.7, 10.0.0.2")))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void staysWithTheProxyWhereItsWordIsNoAddress() {
        assertThat(proxies.callerOf(request("10.0.0.1", "localhost"))).isEqualTo("10.0.0.1");
    }

    private static MockHttpServletRequest request(String peer, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        request.addHeader("X-Forwarded-For", forwarded);
        return request;
    }
}
