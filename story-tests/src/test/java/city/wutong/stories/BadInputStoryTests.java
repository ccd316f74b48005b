package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.running.Answer;
import city.wutong.stories.running.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OnePlatform.class)
class BadInputStoryTests {

    private static final String APPLICATIONS = "/api/registry/applications";
    private static final int TWENTY_MEGABYTES = 20_000_000;
    private static final int DEEP = 1_000;

    static java.util.List<Arguments> badBodies() {
        var sound = JsonMapper.shared().writeValueAsString(Papers.society("桐乡市坏账文学协会"));
        return java.util.List.of(
                Arguments.of("malformed JSON", "{\"act\":", 400),
                Arguments.of("an unknown field", sound.replaceFirst("\\{", "{\"approved\":true,"), 400),
                Arguments.of("a wrong type", sound.replace("\"SOCIETY\"", "7"), 400),
                Arguments.of("a body of 20 MB", "\"" + "x".repeat(TWENTY_MEGABYTES) + "\"", 413),
                Arguments.of("a depth of 1,000", "{\"content\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}", 400),
                Arguments.of("a name of 10,000 characters", sound.replace("坏账", "坏".repeat(10_000)), 400),
                Arguments.of("a control character", sound.replace("坏账", "坏\\u0007账"), 400),
                Arguments.of("an emoji", sound.replace("坏账", "坏😀账"), 400),
                Arguments.of(
                        "a date in the year 9999",
                        sound.replaceFirst("\"content\":\\{", "\"content\":{\"supervisorConsentOn\":\"9999-12-31\","),
                        400),
                Arguments.of(
                        "a code with a wrong check character",
                        JsonMapper.shared().writeValueAsString(Papers.move("桐乡市坏账文学协会", "51330483MJ9000014X")),
                        400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void badInputIsAProblemWithAReasonAndLeavesNothingBehind(String what, String body, int status, Door door) {
        var before = stored(door);

        var answer = sent(door, body);

        assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("code")).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at city.wutong");
        assertThat(stored(door)).isEqualTo(before);
    }

    @Test
    void aHeaderForgedFromOutsideChangesNothing(Door door) {
        var answer = door.ask(
                null,
                "GET",
                APPLICATIONS,
                Map.of("X-Forwarded-User", "leader", "X-Forwarded-For", "127.0.0.1", "Forwarded", "for=127.0.0.1"),
                BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void aSpreadsheetThatIsNoneIsRefused(Door door) {
        var answer = door.ask(
                "registrar",
                "POST",
                "/api/registry/organisations/imports",
                Map.of(
                        "Content-Type",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                BodyPublishers.ofString("no spreadsheet"));

        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.text("code")).isNotBlank();
    }

    private static Answer sent(Door door, String body) {
        return door.ask(
                "registrar",
                "POST",
                APPLICATIONS,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                BodyPublishers.ofString(body));
    }

    private static String stored(Door door) {
        return door.get("registrar", APPLICATIONS + "?size=200").body();
    }
}
