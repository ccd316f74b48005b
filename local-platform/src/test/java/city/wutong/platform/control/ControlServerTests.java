package city.wutong.platform.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import city.wutong.platform.machine.Ports;
import city.wutong.platform.machine.Progress;
import city.wutong.platform.parts.Platform;
import city.wutong.platform.parts.State;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ControlServerTests {
    private static final Map<String, String> ELSEWHERE =
            Map.of("MONGODB_URI", "mongodb://elsewhere", "KAFKA_BOOTSTRAP_SERVERS", "elsewhere:9092");

    @TempDir
    private Path folder = Path.of("");

    private Home home = new Home(folder, folder);
    private final Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()));

    @BeforeEach
    void liveInTheFolder() {
        home = new Home(folder, folder);
        home.prepare();
    }

    @AfterEach
    void leaveNoFilesOfTheControl() {
        assertThat(home.controlToken()).doesNotExist();
        assertThat(home.controlAddress()).doesNotExist();
    }

    @Test
    void showsTheStateOfEveryPart() {
        try (var _ = open()) {
            var state = new ControlClient(home).state().orElseThrow();

            assertThat(state.ready()).isFalse();
            assertThat(state.parts())
                    .extracting(View.PartView::name, View.PartView::state)
                    .contains(
                            tuple("launcher", State.READY),
                            tuple("store", State.EXTERNAL),
                            tuple("issuer", State.STOPPED));
            assertThat(state.parts().getFirst().pid())
                    .isEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void letsOnlyTheOwnerReadItsToken() throws IOException {
        try (var _ = open()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.controlToken())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void answersNobodyWithoutTheToken() throws IOException, InterruptedException {
        try (var control = open();
                var client = HttpClient.newHttpClient()) {
            var bare = HttpRequest.newBuilder(URI.create(control.address() + "/state"));
            var wrong = bare.copy().header("Authorization", "Bearer 00");

            assertThat(client.send(bare.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
            assertThat(client.send(wrong.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void refusesToStopWhatIsNotItsOwn() {
        try (var _ = open()) {
            assertThatThrownBy(() -> new ControlClient(home).act("store", "kill"))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("store is not the launcher's");
            assertThatThrownBy(() -> new ControlClient(home).act("stores", "kill"))
                    .isInstanceOf(Complaint.class);
            assertThatThrownBy(() -> new ControlClient(home).act("store", "melt"))
                    .isInstanceOf(Complaint.class);
        }
    }

    @Test
    void tellsWhatWasSaidSince() {
        try (var _ = open()) {
            progress.say("one");
            progress.say("two");

            assertThat(new ControlClient(home).saidFrom(1).orElseThrow()).containsExactly("two");
            assertThat(new ControlClient(home).saidFrom(9).orElseThrow()).isEmpty();
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void endsTheWaitingWhenAskedToStop() throws InterruptedException {
        try (var control = open()) {
            assertThat(new ControlClient(home).stop()).isTrue();

            control.awaitStop();
        }
    }

    @Test
    void isSilentWhenNoLauncherRuns() {
        assertThat(new ControlClient(home).state()).isEqualTo(Optional.empty());
        assertThat(new ControlClient(home).stop()).isFalse();
    }

    private ControlServer open() {
        return ControlServer.open(home, 0, new Platform(home, new Ports(0), progress, ELSEWHERE), progress);
    }
}
