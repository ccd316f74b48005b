package city.wutong.platform.parts;

import city.wutong.platform.machine.Ports;
import java.util.List;
import java.util.Locale;

/** The programs that run in a process of their own; a new service is a line here. */
public enum OwnProcess {
    REGISTRY("registry-service", 18481, 18481, 256),
    VOLUNTEER("volunteer-service", 18482, 18482, 256),
    PROJECT("project-service", 18483, 18483, 256),
    EVALUATION("evaluation-service", 18484, 18484, 256),
    /** Last: it is the first to be stopped. */
    GATEWAY("gateway", 18480, 18489, 256);

    private final String module;
    private final int port;
    private final int managementPort;
    private final int heapMebibytes;

    OwnProcess(String module, int port, int managementPort, int heapMebibytes) {
        this.module = module;
        this.port = port;
        this.managementPort = managementPort;
        this.heapMebibytes = heapMebibytes;
    }

    public String partName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int port(Ports ports) {
        return ports.moved(port);
    }

    public String address(Ports ports) {
        return "http://127.0.0.1:" + port(ports);
    }

    /** Where its health and metrics are asked for; the door keeps them apart from what people reach. */
    int managementPort(Ports ports) {
        return ports.moved(managementPort);
    }

    public String managementAddress(Ports ports) {
        return "http://127.0.0.1:" + managementPort(ports);
    }

    String module() {
        return module;
    }

    /** The small footprint: five such processes share a laptop with what people do on it. */
    List<String> flags() {
        return List.of(
                "-Xmx" + heapMebibytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                // Kafka's client still frees its buffers that way; Java 25 would warn in every log.
                "--sun-misc-unsafe-memory-access=allow");
    }
}
