package city.wutong.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsASecondLauncherThatOneRuns() throws IOException {
        var other = anotherProcessHolding(new Home(folder, folder));
        try {
            assertThatThrownBy(() -> HomeLock.take(new Home(folder, folder)))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("already runs (process " + other.pid() + ")")
                    .hasMessageContaining("./wutong down");
            assertThat(HomeLock.isHeld(new Home(folder, folder))).isTrue();
        } finally {
            var _ = other.destroyForcibly();
        }
    }

    @Test
    void isFreeAgainWhenItsHolderWasKilled() throws IOException {
        var other = anotherProcessHolding(new Home(folder, folder));

        var _ = other.destroyForcibly().onExit().join();

        assertThat(HomeLock.isHeld(new Home(folder, folder))).isFalse();
        HomeLock.take(new Home(folder, folder)).close();
    }

    private static Process anotherProcessHolding(Home home) throws IOException {
        var command = List.of(
                Program.java().toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                home.data().toString());
        var process = new ProcessBuilder(command).start();
        assertThat(process.getInputStream().read()).isEqualTo('!');
        return process;
    }

    /** Takes the lock, says so, and keeps it. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (var _ = HomeLock.take(new Home(Path.of(arguments[0]), Path.of(arguments[0])))
                    .signed()) {
                System.out.print('!');
                System.out.flush();
                var _ = System.in.read();
            }
        }
    }
}
