package city.wutong.platform.parts;

import city.wutong.platform.machine.BuiltJar;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.Ports;
import city.wutong.platform.machine.Program;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a service of this home is started: its program, flags and environment. */
record Launch(
        OwnProcess service, Program program, List<String> flags, Map<String, String> environment, String furtherJars) {

    static Launch of(OwnProcess service, Home home, Ports ports, Map<String, String> infrastructure) {
        var program = BuiltJar.of(home, service.module())
                .laidOutIn(home.applications().resolve(service.partName()));
        var flags = new ArrayList<>(service.flags());
        var further = System.getenv().getOrDefault("WUTONG_JAVA_OPTIONS", "");
        if (!further.isBlank()) {
            flags.addAll(List.of(further.strip().split("\\s+", -1)));
        }
        return new Launch(
                service,
                program,
                flags,
                environment(service, home, ports, infrastructure),
                System.getenv().getOrDefault("WUTONG_EXTRA_CLASSPATH", ""));
    }

    private static Map<String, String> environment(
            OwnProcess service, Home home, Ports ports, Map<String, String> infrastructure) {
        var environment = new TreeMap<>(infrastructure);
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(service.port(ports)));
        environment.put("MANAGEMENT_PORT", Integer.toString(service.managementPort(ports)));
        // One instance of each service, which wakes its own relay.
        environment.put("WUTONG_OUTBOX_LOOK", "2s");
        environment.put("WUTONG_OUTBOX_FAULTS", home.fault(service.partName()).toString());
        // glibc otherwise keeps an arena of memory for every thread.
        environment.put("MALLOC_ARENA_MAX", "2");
        if (service == OwnProcess.VOLUNTEER) {
            environment.put(MasterKey.VARIABLE, MasterKey.of(home, System.getenv()));
        }
        for (var other : OwnProcess.values()) {
            environment.put("WUTONG_" + other.name() + "_URI", other.address(ports));
        }
        return environment;
    }

    ProcessBuilder command(Home home) {
        var log = Redirect.appendTo(home.log(service.partName()).toFile());
        var builder = new ProcessBuilder(program.command(flags, furtherJars))
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().putAll(environment);
        return builder;
    }

    List<String> trainingFlags() {
        var training = new ArrayList<>(flags);
        training.add("-Dspring.context.exit=onRefresh");
        return training;
    }
}
