package city.wutong.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TetherTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void endsTheOtherProgramWhenTheLauncherIsGone() throws IOException {
        var process = tethered("waits");
        assertThat(process.getInputStream().read()).isEqualTo('!');
        assertThat(process.isAlive()).isTrue();

        process.getOutputStream().close();

        assertThat(process.onExit().join().exitValue()).isEqualTo(137);
    }

    @Test
    void answersTheOtherProgramsOwnStatus() throws IOException {
        assertThat(tethered("ends").onExit().join().exitValue()).isEqualTo(7);
        assertThat(tethered("fails").onExit().join().exitValue()).isEqualTo(1);
    }

    private Process tethered(String how) throws IOException {
        var classPath = TetherJar.at(folder.resolve("tether.jar")) + ":" + System.getProperty("java.class.path");
        var command = List.of(
                Program.java().toString(), "-cp", classPath, Tether.class.getName(), Other.class.getName(), how);
        return new ProcessBuilder(command).start();
    }

    /** The program on the tether; as with a service, nobody outside its package can see it. */
    static final class Other {
        private Other() {}

        public static void main(String[] how) throws InterruptedException {
            System.out.print('!');
            System.out.flush();
            switch (how[0]) {
                case "waits" -> Thread.currentThread().join();
                case "ends" -> System.exit(7);
                default -> throw new IllegalStateException("as the test wants it");
            }
        }
    }
}
