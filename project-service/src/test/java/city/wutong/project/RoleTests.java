package city.wutong.project;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.Http.Who;
import city.wutong.test.Endpoint;
import city.wutong.test.EndpointTable;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every endpoint, asked by every role (ASVS 5.0 8.2.1): whoever may not is told so before anything is looked at. */
@ProjectTest
class RoleTests {

    private static final List<String> ROLES = List.of(
            "REGISTRAR", "SUPERVISOR", "LEADER", "TOWN_OFFICER", "ORGANISATION", "ASSESSOR", "VOLUNTEER", "OPERATOR");

    private static final Map<String, Object> CLAIMS =
            Map.of("organisation", "51330483MJ0000018H", "division", "330483100");

    @Autowired
    ApplicationContext context;

    @Autowired
    Http http;

    @TestFactory
    List<DynamicTest> eachEndpointIsClosedToWhoeverMayNotUseIt() {
        return EndpointTable.of(context).stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> asksInEveryRole(endpoint)))
                .toList();
    }

    @Test
    void thereAreEndpointsForTheTableToLookAt() {
        assertThat(EndpointTable.of(context)).hasSizeGreaterThan(25);
    }

    private void asksInEveryRole(Endpoint endpoint) {
        for (var role : ROLES) {
            var status = ask(endpoint, new Who("somebody", role, CLAIMS));
            assertThat(status == 403).as(role).isEqualTo(!endpoint.isOpenTo(role));
        }
        assertThat(ask(endpoint, null) == 401).as("nobody").isEqualTo(!endpoint.isOpenTo(Endpoint.ANYBODY));
    }

    private int ask(Endpoint endpoint, @Nullable Who who) {
        var path = endpoint.path().replace("{code}", "51330483MJ0000018H").replaceAll("\\{\\w+}", "none");
        var request = http.request(path, who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", path.endsWith("/imports") ? Http.LINES : Http.JSON)
                .method(endpoint.method(), BodyPublishers.noBody());
        return http.send(request).status();
    }
}
