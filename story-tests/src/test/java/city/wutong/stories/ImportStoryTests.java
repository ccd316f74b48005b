package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.running.Door;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class ImportStoryTests {

    private static final String FIRST = "51330483MJ90000062";
    private static final String SECOND = "51330483MJ9000014W";
    private static final String THIRD_BUT_WRONG = "51330483MJ9000022X";

    @Test
    void anOlderRegisterIsTakenOverWholeAndSeenInCredit(Door door, Bureau bureau) {
        // One code has a wrong check character: nothing of the file is taken, and the row is named.
        var wrong = bureau.takesOver(
                List.of(Papers.olderSociety(FIRST, "桐乡市船匠协会"), Papers.olderSociety(THIRD_BUT_WRONG, "桐乡市蓑衣协会")));
        assertThat(wrong.status()).isBetween(400, 422);
        assertThat(wrong.body()).contains("code");
        assertThat(door.get(null, "/public/registry/organisations/" + FIRST).status())
                .isEqualTo(404);

        // The file is corrected and taken; the same file once more changes nothing.
        var right = List.of(Papers.olderSociety(FIRST, "桐乡市船匠协会"), Papers.olderSociety(SECOND, "桐乡市蓑衣协会"));
        assertThat(bureau.takesOver(right).json().path("entered").asInt()).isEqualTo(2);
        assertThat(bureau.takesOver(right).json().path("unchanged").asInt()).isEqualTo(2);

        // Credit counts the years the organisation has served: 800, 5 for the import, 25 and 40 for the years.
        var credit = bureau.awaitsCredit(FIRST, 1);
        assertThat(credit.path("score").asInt()).isEqualTo(870);
        assertThat(LifeStoryTests.pointsOf(credit)).isEqualTo(870);
        assertThat(LifeStoryTests.reason(credit, "imported").path("points").asInt())
                .isEqualTo(5);
    }
}
