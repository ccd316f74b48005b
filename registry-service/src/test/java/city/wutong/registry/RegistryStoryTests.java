package city.wutong.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The life of one organisation in the register. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class RegistryStoryTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Test
    void anOrganisationIsFoundedChangedSuspendedReleasedAndEnded() {
        // The founders apply with everything the law asks of a society.
        var application = idOf(post("/api/registry/applications", as("founder", "ORGANISATION"), Papers.society()));

        // One officer accepts and reviews, another approves: the code is issued with the decision.
        var _ = post(
                "/api/registry/applications/%s/acceptance".formatted(application),
                as("officer", "REGISTRAR"),
                Map.of());
        var _ = post(
                "/api/registry/applications/%s/review".formatted(application),
                as("officer", "REGISTRAR"),
                Map.of("approve", true, "reason", "材料齐全，符合条件"));
        var sameOfficer = send(
                "/api/registry/applications/%s/approval".formatted(application), as("officer", "REGISTRAR"), Map.of());
        assertThat(sameOfficer).hasStatus(403);
        var _ = post("/api/registry/applications/%s/approval".formatted(application), as("leader", "LEADER"), Map.of());

        // The register carries it out by itself and the public sees it.
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                get("/api/registry/applications/" + application, as("officer", "REGISTRAR"))
                                        .get("state")
                                        .asString())
                        .isEqualTo("ANNOUNCED"));
        var code = get("/api/registry/applications/" + application, as("officer", "REGISTRAR"))
                .get("organisation")
                .asString();
        var organisation = get("/public/registry/organisations/" + code, null);
        assertThat(organisation.get("state").asString()).isEqualTo("REGISTERED");
    }

    private JsonNode get(String path, @org.jspecify.annotations.Nullable RequestPostProcessor caller) {
        var request = http.get().uri(path);
        var result = (caller == null ? request : request.with(caller)).exchange();
        assertThat(result).hasStatusOk();
        return read(result);
    }

    private JsonNode post(String path, RequestPostProcessor caller, Object body) {
        var result = send(path, caller, body);
        assertThat(result.getResponse().getStatus()).as(text(result)).isBetween(200, 201);
        return read(result);
    }

    private MvcTestResult send(String path, RequestPostProcessor caller, Object body) {
        return http.post()
                .uri(path)
                .with(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    private JsonNode read(MvcTestResult result) {
        return json.readTree(text(result));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String idOf(JsonNode receipt) {
        return receipt.get("id").asString();
    }

    private static RequestPostProcessor as(String account, String role) {
        return jwt().jwt(token -> token.subject(account)).authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
