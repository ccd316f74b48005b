package city.wutong.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BucketsTests {

    private final Buckets buckets = new Buckets(new LimitSettings.Rate(1, 1), 2);

    @Test
    void remembersABoundedNumberOfAskers() {
        for (var asker = 0; asker < 1_000; asker++) {
            assertThat(buckets.take("asker " + asker).isConsumed()).isTrue();
        }

        assertThat(buckets.size()).isEqualTo(2);
    }

    @Test
    void forgetsTheOneThatWasSilentLongest() {
        assertThat(buckets.take("first").isConsumed()).isTrue();
        assertThat(buckets.take("second").isConsumed()).isTrue();
        assertThat(buckets.take("first").isConsumed()).isFalse();
        assertThat(buckets.take("third").isConsumed()).isTrue();

        assertThat(buckets.take("first").isConsumed()).isFalse();
        assertThat(buckets.take("second").isConsumed()).isTrue();
    }

    @Test
    void countsAllAddressesOfOneIpv6NetworkTogether() {
        assertThat(asker("2001:db8:1:2::1")).isEqualTo(asker("2001:db8:1:2:ffff::9"));
        assertThat(asker("2001:db8:1:2::1")).isNotEqualTo(asker("2001:db8:1:3::1"));
        assertThat(asker("192.0.2.1")).isNotEqualTo(asker("192.0.2.2"));
    }

    private static String asker(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return Askers.address(request);
    }
}
