package city.wutong.stories;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.running.Door;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class PermissionStoryTests {

    private static final String APPLICATIONS = "/api/registry/applications";

    @Test
    void aStrangerSeesThePublicRegisterAndNothingElse(Door door, Bureau bureau) {
        assertThat(door.get(null, "/public/registry/organisations").status()).isEqualTo(200);

        assertThat(door.get(null, APPLICATIONS).status()).isEqualTo(401);
        assertThat(door.post(null, APPLICATIONS, "stranger-1", Papers.society("桐乡市过客文学协会"))
                        .status())
                .isEqualTo(401);

        // The inside of the services is nobody's business outside, with whatever token.
        for (var account : List.of("operator", "leader")) {
            assertThat(door.get(account, "/actuator/health").status()).isEqualTo(404);
        }
        assertThat(bureau.tries("volunteer", APPLICATIONS, Papers.society("桐乡市过客文学协会"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOrganisationMayActForItselfAlone(Bureau bureau, Door door) {
        var another = bureau.files("registrar", Papers.society("桐乡市邻里棋类协会"));

        // Neither what another has filed nor what the register has of another is in its reach.
        assertThat(door.get("organisation", APPLICATIONS + "/" + another).status())
                .isEqualTo(403);
        assertThat(bureau.tries("organisation", APPLICATIONS + "/" + another + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(bureau.tries("organisation", APPLICATIONS, Papers.move("桐乡市邻里棋类协会", "51330483MJ9000014W"))
                        .status())
                .isEqualTo(403);

        // Nor may it do an officer's work on its own application.
        var own = bureau.files("organisation", Papers.society("桐乡市水乡棋类协会"));
        assertThat(door.get("organisation", APPLICATIONS + "/" + own).status()).isEqualTo(200);
        assertThat(bureau.tries("organisation", APPLICATIONS + "/" + own + "/acceptance", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTownSeesItsOwnApplicationsAndNotAnotherTowns(Bureau bureau, Door door) {
        var own = bureau.files("registrar", Papers.society("桐乡市乌镇评弹协会"));
        var another = bureau.files("registrar", Papers.societyIn("330483001", "桐乡市梧桐评弹协会"));

        assertThat(door.get("town", APPLICATIONS + "/" + own).status()).isEqualTo(200);
        assertThat(door.get("town", APPLICATIONS + "/" + another).status()).isEqualTo(403);
        assertThat(door.get("town", APPLICATIONS + "?size=200").body())
                .contains(own)
                .doesNotContain(another);
        assertThat(bureau.tries("town", APPLICATIONS + "/" + own + "/acceptance", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyTheOperatorSeesDeadLetters(Door door) {
        assertThat(door.get("operator", "/api/registry/operations/dead-letters").status())
                .isEqualTo(200);
        assertThat(door.get("leader", "/api/registry/operations/dead-letters").status())
                .isEqualTo(403);
    }
}
