package city.wutong.gateway.routes;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.RunningGateway;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class BodySizeTests extends RunningGateway {

    private static final int MIB = 1 << 20;
    private static final String ORDINARY = "/api/registry/applications";
    private static final String IMPORTS = "/api/registry/organisations/imports";

    @Test
    void takesAnOrdinaryBodyOfExactlyTheLimit() {
        assertThat(post(ORDINARY, new byte[MIB]).statusCode()).isEqualTo(200);
        assertThat(stream(ORDINARY, MIB).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnOrdinaryBodyThatAnnouncesMore() {
        var before = REGISTRY.timesAsked();

        assertProblem(post(ORDINARY, new byte[MIB + 1]), 413, "body-too-large");
        assertProblem(post(ORDINARY, new byte[20 * MIB]), 413, "body-too-large");

        assertThat(REGISTRY.timesAsked()).isEqualTo(before);
    }

    @Test
    void refusesAnOrdinaryBodyThatTurnsOutLonger() {
        var before = REGISTRY.timesAsked();

        assertProblem(stream(ORDINARY, MIB + 1), 413, "body-too-large");
        assertProblem(stream(ORDINARY, 20 * MIB), 413, "body-too-large");

        assertThat(REGISTRY.timesAsked()).isEqualTo(before);
    }

    @Test
    void passesAnImportOnWhileItIsStillArriving() {
        var size = 50 * MIB;
        var before = REGISTRY.received();
        // The second half is only sent once the service has part of the first: a gateway that buffers never gets there.
        var halfway = new WaitingStream(size, size / 2, () -> REGISTRY.received() > before + MIB);

        var answer = answer(as("registrar", IMPORTS).POST(BodyPublishers.ofInputStream(() -> halfway)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(REGISTRY.lastAsked().body()).isEqualTo(size);
        assertThat(halfway.hasWaitedInVain()).isFalse();
    }

    @Test
    void refusesAnImportOverItsOwnLimit() {
        assertProblem(stream(IMPORTS, 64 * MIB + 1), 413, "body-too-large");
        assertProblem(post(IMPORTS, new byte[64 * MIB + 1]), 413, "body-too-large");
    }

    @Test
    void blamesASlowCallerAndNotTheService() throws IOException {
        var half = "POST /public/registry/applications HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Length: 1000\r\n\r\nonly this much";

        assertThat(answerTo(half)).startsWith("HTTP/1.1 408").contains("urn:wutong:problem:body-too-slow");
    }

    private HttpResponse<String> stream(String path, int size) {
        return answer(as("registrar", path).POST(BodyPublishers.ofInputStream(() -> zeros(size))));
    }

    private static InputStream zeros(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }
}
