package city.wutong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.test.Endpoint;
import city.wutong.test.EndpointTable;
import city.wutong.test.OpenApiDocument;
import city.wutong.test.Tokens;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EvaluationTest
class ApiTests {

    private static final List<String> ROLES = List.of(
            "REGISTRAR", "SUPERVISOR", "LEADER", "TOWN_OFFICER", "ORGANISATION", "ASSESSOR", "VOLUNTEER", "OPERATOR");

    private final ApplicationContext context;
    private final MockMvcTester http;
    private final int port;

    ApiTests(@Autowired ApplicationContext context, @Autowired MockMvcTester http, @LocalServerPort int port) {
        this.context = context;
        this.http = http;
        this.port = port;
    }

    @Test
    void theTableOfEndpointsNamesEveryEndpointAndItsRoles() {
        EndpointTable.compare(context, Path.of("src/test/resources/endpoints.txt"));
    }

    @Test
    void theApiDocumentIsTheCommittedOne() {
        OpenApiDocument.compare(port, Path.of("openapi.yml"));
    }

    @Test
    void everyEndpointIsClosedToEveryRoleThatIsNotNamed() {
        assertThat(EndpointTable.of(context)).isNotEmpty().allSatisfy(endpoint -> {
            for (var role : ROLES) {
                if (!endpoint.isOpenTo(role)) {
                    assertThat(status(endpoint, Tokens.bearer("somebody", role)))
                            .as("%s as %s", endpoint, role)
                            .isEqualTo(403);
                }
            }
            var isPublic = endpoint.roles().contains(Endpoint.ANYBODY);
            assertThat(status(endpoint, "").equals(401))
                    .as("%s without a token", endpoint)
                    .isEqualTo(!isPublic);
        });
    }

    private Integer status(Endpoint endpoint, String token) {
        var request = http.method(HttpMethod.valueOf(endpoint.method()))
                .uri(endpoint.path().replaceAll("\\{\\w+}", "none"))
                .header("Idempotency-Key", "k");
        return (token.isEmpty() ? request : request.header(HttpHeaders.AUTHORIZATION, token))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
