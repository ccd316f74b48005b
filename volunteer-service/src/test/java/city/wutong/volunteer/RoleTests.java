package city.wutong.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.test.Endpoint;
import city.wutong.test.EndpointTable;
import city.wutong.volunteer.Http.Who;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every endpoint, asked by every role (ASVS 5.0 8.2.1): whoever may not is told so before anything is looked at. */
@VolunteerTest
class RoleTests {

    private static final List<String> ROLES = List.of(
            "REGISTRAR", "SUPERVISOR", "LEADER", "TOWN_OFFICER", "ORGANISATION", "ASSESSOR", "VOLUNTEER", "OPERATOR");

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
        assertThat(EndpointTable.of(context)).hasSizeGreaterThan(20);
    }

    private void asksInEveryRole(Endpoint endpoint) {
        for (var role : ROLES) {
            var status = ask(endpoint, Who.in("somebody", role).with("organisation", "51330483MJ9000012P"));
            assertThat(status == 403).as(role).isEqualTo(!endpoint.isOpenTo(role));
        }
        assertThat(ask(endpoint, null) == 401).as("nobody").isEqualTo(!endpoint.isOpenTo(Endpoint.ANYBODY));
    }

    private int ask(Endpoint endpoint, @Nullable Who who) {
        var path = endpoint.path().replace("{number}", "330483000000").replaceAll("\\{\\w+}", "none");
        var request = http.request(path, who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", path.endsWith("/imports") ? Http.LINES : Http.JSON)
                .method(endpoint.method(), BodyPublishers.noBody());
        return http.send(request).status();
    }
}
