package city.wutong.platform;

import city.wutong.platform.bench.Measurement;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.promises.City;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures the running platform and prints JSON. */
@Command(name = "bench", description = "Measures the running platform, as JSON.", mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    private static final int LONGEST = 300;

    @Option(names = "--seconds", defaultValue = "20", description = "For each measurement (default 20).")
    private int seconds;

    @Option(names = "--json", paramLabel = "FILE", description = "Write it to a file too.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || seconds > LONGEST) {
            throw Complaint.aboutArguments("--seconds is %d: it must be between 1 and %d.", seconds, LONGEST);
        }
        var results = new Measurement(City.of(Home.of(System.getenv())), seconds, System.err).run();
        var json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(results);
        System.out.println(json);
        if (file != null) {
            Files.writeString(file, json + "\n");
        }
        return 0;
    }
}
