package city.wutong.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(SampleController.class)
@Import({SampleController.class, Tokens.class})
class EndpointTableTests {

    private static final String TABLE = """
            GET /api/samples/any: any-caller
            GET /api/samples/closed: nobody
            DELETE /api/samples/{id}: KEEPER
            GET /api/samples/{id}: KEEPER READER
            GET /public/samples: anybody
            """;

    private final ApplicationContext context;
    private final MockMvcTester mvc;

    EndpointTableTests(@Autowired ApplicationContext context, @Autowired MockMvcTester mvc) {
        this.context = context;
        this.mvc = mvc;
    }

    @Test
    void holdsEveryEndpointWithItsRoles(@TempDir Path folder) throws IOException {
        EndpointTable.compare(context, Files.writeString(folder.resolve("endpoints.txt"), TABLE));
    }

    @Test
    void failsOverAnEndpointThatIsNotInIt(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("endpoints.txt"), TABLE.replaceAll("DELETE.*\n", ""));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EndpointTable.compare(context, file))
                .withMessageContaining("-Dendpoints.write=true");
    }

    @Test
    void aSliceBelievesTheTokensOfThisRun() {
        var token = Tokens.bearer("someone", Map.of("division", "330483"), "READER");

        assertThat(mvc.get().uri("/api/samples/1").header(HttpHeaders.AUTHORIZATION, token))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.division")
                .isEqualTo("330483");
        assertThat(mvc.get().uri("/api/samples/closed").header(HttpHeaders.AUTHORIZATION, token))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/api/samples/1")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(mvc.get().uri("/public/samples")).hasStatusOk();
    }
}
