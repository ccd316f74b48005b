package city.wutong.platform.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The loopback ports of the platform; all of them can be moved together by {@code WUTONG_PORT_OFFSET}. */
public record Ports(int offset) {
    private static final int GATEWAY = 18480;
    private static final int ISSUER = 18490;
    private static final int STORE = 18491;
    private static final int BROKER = 18492;
    private static final int CONTROLLER = 18493;
    private static final int CONTROL = 18494;
    private static final int HIGHEST_OFFSET = 65_535 - CONTROL;

    public static Ports of(Map<String, String> environment) {
        var named = environment.getOrDefault("WUTONG_PORT_OFFSET", "0");
        if (!named.matches("-?\\d{1,5}")
                || Integer.parseInt(named) > HIGHEST_OFFSET
                || Integer.parseInt(named) < -GATEWAY + 1024) {
            throw Complaint.aboutArguments(
                    "WUTONG_PORT_OFFSET is '%s': it must be a whole number between %d and %d.",
                    named, -GATEWAY + 1024, HIGHEST_OFFSET);
        }
        return new Ports(Integer.parseInt(named));
    }

    public int moved(int port) {
        return port + offset;
    }

    public int gateway() {
        return moved(GATEWAY);
    }

    public int issuer() {
        return moved(ISSUER);
    }

    public int store() {
        return moved(STORE);
    }

    public int broker() {
        return moved(BROKER);
    }

    public int controller() {
        return moved(CONTROLLER);
    }

    public int control() {
        return moved(CONTROL);
    }

    /** Complains about the first port of the given ones that another program already listens on. */
    public static void complainAboutUsed(Map<String, Integer> portsByPart) {
        portsByPart.forEach((part, port) -> {
            if (isUsed(port)) {
                throw Complaint.of(
                        "Port %d (%s) is in use: stop the program that listens there (ss -ltnp names it) or move all"
                                + " ports, for example by WUTONG_PORT_OFFSET=1000.",
                        port, part);
            }
        });
    }

    private static boolean isUsed(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException used) {
            return true;
        }
    }
}
