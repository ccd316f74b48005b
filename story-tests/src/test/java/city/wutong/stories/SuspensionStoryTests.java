package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class SuspensionStoryTests {

    @Test
    void aSuspensionCostsItsPointsAndTheClassUntilTheRelease(Bureau bureau) {
        var code = bureau.registers(bureau.files("organisation", Papers.society("桐乡市河埠花木协会")));
        assertThat(bureau.awaitsCredit(code, 1).path("score").asInt()).isEqualTo(810);

        // Suspended: 120 points less, and class E whatever is left of them.
        bureau.suspends(code);
        var suspended = bureau.awaitsCredit(code, 2);
        assertThat(LifeStoryTests.reason(suspended, "suspended").path("points").asInt())
                .isEqualTo(-120);
        assertThat(suspended.path("score").asInt()).isEqualTo(690);
        assertThat(suspended.path("creditClass").asString()).isEqualTo("E");
        assertThat(suspended.path("vetoes").path(0).path("item").asString()).isEqualTo("suspended");

        // Released: the veto is lifted and the class is that of the points; they fade in their years.
        bureau.releases(code);
        var released = bureau.awaitsCredit(code, 3);
        assertThat(released.path("score").asInt()).isEqualTo(690);
        assertThat(released.path("creditClass").asString()).isEqualTo("D");
        assertThat(released.path("vetoes").isEmpty()).isTrue();
    }
}
