package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.running.Answer;
import city.wutong.stories.running.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OnePlatform.class)
class ImportStoryTests {

    private static final String FIRST = "51330483MJ90000062";
    private static final String SECOND = "51330483MJ9000014W";
    private static final String THIRD_BUT_WRONG = "51330483MJ9000022X";

    @Test
    void anOlderRegisterIsTakenOverWholeAndSeenInCredit(Door door, Bureau bureau) {
        // One code has a wrong check character: nothing of the file is taken, and the row is named.
        var wrong = imported(door, List.of(row(FIRST, "桐乡市船匠协会"), row(THIRD_BUT_WRONG, "桐乡市蓑衣协会")));
        assertThat(wrong.status()).isBetween(400, 422);
        assertThat(wrong.body()).contains("code");
        assertThat(door.get(null, "/public/registry/organisations/" + FIRST).status())
                .isEqualTo(404);

        // The file is corrected and taken; the same file once more changes nothing.
        var right = List.of(row(FIRST, "桐乡市船匠协会"), row(SECOND, "桐乡市蓑衣协会"));
        assertThat(imported(door, right).json().path("entered").asInt()).isEqualTo(2);
        assertThat(imported(door, right).json().path("unchanged").asInt()).isEqualTo(2);

        // Credit counts the years the organisation has served: 800, 5 for the import, 25 and 40 for the years.
        var credit = bureau.awaitsCredit(FIRST, 1);
        assertThat(credit.path("score").asInt()).isEqualTo(870);
        assertThat(LifeStoryTests.pointsOf(credit)).isEqualTo(870);
        assertThat(LifeStoryTests.reason(credit, "imported").path("points").asInt())
                .isEqualTo(5);
    }

    private static Answer imported(Door door, List<Map<String, Object>> rows) {
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

    private static Map<String, Object> row(String code, String name) {
        return Map.ofEntries(
                Map.entry("code", code),
                Map.entry("name", name),
                Map.entry("type", "SOCIETY"),
                Map.entry("domicile", "桐乡市崇福镇崇德路12号"),
                Map.entry("division", "330483107"),
                Map.entry("purpose", "传承水乡手艺"),
                Map.entry("scope", "手艺交流和传授"),
                Map.entry("areaOfActivity", "桐乡市"),
                Map.entry("legalRepresentative", "沈舟"),
                Map.entry("fund", 30000),
                Map.entry("supervisingUnit", "桐乡市文化和广电旅游体育局"),
                Map.entry("registeredOn", "2015-03-09"));
    }
}
