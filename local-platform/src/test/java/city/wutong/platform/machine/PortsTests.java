package city.wutong.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTests {
    @Test
    void namesThePortThatIsInUseAndWhatToDo() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = listening.getLocalPort();

            assertThatThrownBy(() -> Ports.complainAboutUsed(Map.of("gateway", port)))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("Port " + port + " (gateway) is in use")
                    .hasMessageContaining("WUTONG_PORT_OFFSET");
        }
    }

    @Test
    void hasNothingToSayAboutAFreePort() throws IOException {
        int port;
        try (var once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = once.getLocalPort();
        }

        assertThatCode(() -> Ports.complainAboutUsed(Map.of("gateway", port))).doesNotThrowAnyException();
    }

    @Test
    void movesAllPortsTogether() {
        var ports = Ports.of(Map.of("WUTONG_PORT_OFFSET", "1000"));

        assertThat(ports.gateway()).isEqualTo(19480);
        assertThat(ports.control()).isEqualTo(19494);
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "", "47042", "-17457", "1.5", "999999"})
    void refusesAnOffsetThatLeavesNoPort(String offset) {
        assertThatThrownBy(() -> Ports.of(Map.of("WUTONG_PORT_OFFSET", offset)))
                .isInstanceOfSatisfying(
                        Complaint.class,
                        complaint -> assertThat(complaint.exitCode()).isEqualTo(2));
    }
}
