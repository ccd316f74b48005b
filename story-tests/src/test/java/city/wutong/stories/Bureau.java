package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.stories.running.Answer;
import city.wutong.stories.running.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the bureau's people do, each under an account of their own. */
public final class Bureau {

    /** For whom the account {@code organisation} acts: on the register before any story begins. */
    static final String ORGANISATION = "51330483MJ0000018H";

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String APPLICATIONS = "/api/registry/applications";

    private final Door door;

    public Bureau(Door door) {
        this.door = door;
    }

    /** A command that must be carried out. */
    JsonNode does(String account, String path, Object body) {
        var answer = tries(account, path, body);
        assertThat(answer.status())
                .as("%s %s: %s", account, path, answer.body())
                .isBetween(200, 201);
        return answer.json();
    }

    Answer tries(String account, String path, Object body) {
        return door.post(account, path, UUID.randomUUID().toString(), body);
    }

    public void knowsItsOrganisation() {
        var taken = takesOver(List.of(Papers.olderSociety(ORGANISATION, "桐乡市水岸合唱协会")));
        assertThat(taken.isSuccess()).as(taken.body()).isTrue();
    }

    /** Rows of an older register. */
    Answer takesOver(List<Map<String, Object>> rows) {
        var lines = rows.stream().map(JsonMapper.shared()::writeValueAsString).collect(Collectors.joining("\n"));
        return door.ask(
                "registrar",
                "POST",
                "/api/registry/organisations/imports",
                Map.of(
                        "Content-Type",
                        "application/x-ndjson",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                BodyPublishers.ofString(lines));
    }

    /** The application's identity. */
    String files(String account, Map<String, Object> form) {
        return does(account, APPLICATIONS, form).path("id").asString();
    }

    /** Accepted and reviewed by one officer and approved by another; then carried out. The organisation's code. */
    String registers(String application) {
        var path = APPLICATIONS + "/" + application;
        var _ = does("registrar", path + "/acceptance", Map.of());
        var _ = does("registrar", path + "/review", Map.of("approve", true, "reason", "材料齐全，符合条件"));
        var _ = does("registrar2", path + "/approval", Map.of());
        return awaits("registrar", path, shown -> shown.path("state").asString().equals("ANNOUNCED"))
                .path("organisation")
                .asString();
    }

    void suspends(String code) {
        var until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(3).toString();
        intervenes(code, Map.of("kind", "SUSPENSION", "ground", "未按章程开展活动", "until", until));
    }

    void releases(String code) {
        intervenes(code, Map.of("kind", "RELEASE", "ground", "已按要求整改"));
    }

    /** One officer proposes and another decides. */
    private void intervenes(String code, Map<String, Object> proposal) {
        var organisation = "/api/registry/organisations/" + code;
        var _ = does("supervisor", organisation + "/interventions", proposal);
        var proposed = door.get("leader", organisation + "/supervision")
                .json()
                .path("proposed")
                .path("id")
                .asString();
        var _ = does("leader", "%s/interventions/%s/confirmation".formatted(organisation, proposed), Map.of());
    }

    /** The credit as anybody sees it once so many of the register's events were heard. */
    JsonNode awaitsCredit(String code, int heard) {
        return awaits(
                null,
                "/public/evaluation/credit/" + code,
                shown -> shown.path("heard").asInt() >= heard);
    }

    JsonNode awaits(@org.jspecify.annotations.Nullable String account, String path, Predicate<JsonNode> wanted) {
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> door.get(account, path), answer -> answer.isSuccess() && wanted.test(answer.json()))
                .json();
    }
}
