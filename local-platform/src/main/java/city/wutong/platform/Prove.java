package city.wutong.platform;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.promises.City;
import city.wutong.platform.promises.Promises;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tries on the running platform what Wutong promises. */
@Command(
        name = "prove",
        description = "Tries the promises on the running platform; status 1 when one is not kept.",
        mixinStandardHelpOptions = true)
final class Prove implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "Only promises whose sentence contains it.")
    private String text = "";

    @Override
    public Integer call() {
        // What is seen is partly Chinese, whatever the terminal's locale says.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var home = Home.of(System.getenv());
        System.setProperty("wutong.launcher.log", home.log("prove").toString());
        System.setProperty("logback.configurationFile", "launcher-logback.xml");
        var promises = Promises.of(City.of(home), out).about(text);
        if (promises.count() == 0) {
            throw Complaint.aboutArguments("No promise has '%s' in its sentence.", text);
        }
        return promises.tryAll() == 0 ? 0 : 1;
    }
}
