package city.wutong.infrastructure.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The two ports a broker needs: one for clients, one for its controller. */
record Ports(int broker, int controller) {

    static final String HOST = "127.0.0.1";

    static Ports beside(int port) {
        return new Ports(port, port + 1);
    }

    static Ports free() {
        var loopback = InetAddress.getLoopbackAddress();
        try (var one = new ServerSocket(0, 1, loopback);
                var other = new ServerSocket(0, 1, loopback)) {
            return new Ports(one.getLocalPort(), other.getLocalPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
