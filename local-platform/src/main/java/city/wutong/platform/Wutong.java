package city.wutong.platform;

import city.wutong.platform.machine.Complaint;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The launcher: one command starts the whole platform on this machine. */
@Command(
        name = "./wutong",
        description = "Runs the platform of a city's social organisations on this machine.",
        subcommands = {Up.class, Down.class, Status.class, Logs.class, Reset.class, Token.class, Rehearse.class},
        mixinStandardHelpOptions = true,
        version = "Wutong 0.1.0",
        footer = {"", "--no-build anywhere: use what was built before, however old it is."})
public final class Wutong implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Wutong()).setExecutionExceptionHandler(Wutong::tell);
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Which command?");
    }

    private static int tell(Exception thrown, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        return switch (thrown) {
            case Complaint complaint -> {
                err.println(complaint.sentence());
                yield complaint.exitCode();
            }
            case UncheckedIOException failed
            when isAboutAFullDisk(failed) -> {
                err.println("The disk is full: free some space, or name a folder on another disk by WUTONG_HOME.");
                yield 1;
            }
            default -> fault(thrown, err);
        };
    }

    private static boolean isAboutAFullDisk(UncheckedIOException failed) {
        return String.valueOf(failed.getMessage()).contains("No space left on device");
    }

    private static int fault(Exception thrown, PrintWriter err) {
        err.println("The launcher has a fault of its own: " + thrown);
        thrown.printStackTrace(err);
        return 1;
    }
}
