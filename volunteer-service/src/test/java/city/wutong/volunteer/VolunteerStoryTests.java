package city.wutong.volunteer;

import static city.wutong.volunteer.Http.SUPERVISOR;
import static city.wutong.volunteer.Http.TOWN;
import static city.wutong.volunteer.Organiser.ACTIVITIES;
import static city.wutong.volunteer.Organiser.plan;
import static city.wutong.volunteer.People.ME;
import static city.wutong.volunteer.People.VOLUNTEERS;
import static city.wutong.volunteer.People.grownUp;
import static city.wutong.volunteer.People.join;
import static city.wutong.volunteer.People.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a volunteer, from the consent to the day she leaves. */
@VolunteerTest
class VolunteerStoryTests {

    @Autowired
    Http http;

    @Autowired
    Organiser organiser;

    @Test
    void aVolunteerJoinsServesIsLookedAtAndLeaves() {
        // She reads what she agrees to and what there is to choose from, and joins.
        assertThat(http.read("/public/volunteer/consent-text", null)
                        .get("version")
                        .asString())
                .isEqualTo(People.CONSENT);
        assertThat(http.read("/public/volunteer/catalogue", null).get("fields")).hasSize(29);
        var before = volunteers();
        var me = somebody();
        var number = join(http, me, grownUp());
        assertThat(volunteers()).isEqualTo(before + 1);

        // An organisation plans an activity and the town publishes it; she finds it and signs up.
        var staff = organiser.staff();
        var activity = organiser.published(staff, plan(1));
        var found = http.read(
                "/public/volunteer/activities?organisation=" + staff.claims().get("organisation"), null);
        assertThat(found.at("/items/0/id").asString()).isEqualTo(activity);
        http.act(ACTIVITIES + "/" + activity + "/sign-ups", me, Map.of());
        assertThat(http.read("/public/volunteer/activities/" + activity, null)
                        .get("phase")
                        .asString())
                .isEqualTo("FULL");

        // The organisation sees her in masks; the town must say why it wants to see more, and she learns of it.
        assertThat(http.get(ACTIVITIES + "/" + activity + "/sign-ups", staff).text())
                .contains(number, "沈**")
                .doesNotContain("沈梧桐");
        var look = http.create(VOLUNTEERS + "/" + number + "/looks", TOWN, Map.of("purpose", "CONTACT_IN_DANGER"));
        assertThat(http.read("/api/volunteer/looks/" + look + "/record", TOWN)
                        .get("phone")
                        .asString())
                .isEqualTo("13857301234");
        assertThat(http.read(ME + "/looks", me).at("/items/0/uses")).hasSize(1);

        // The activity is called off. She takes her data along and leaves; only the number stays.
        http.act(ACTIVITIES + "/" + activity + "/cancellation", staff, Map.of());
        assertThat(http.read(ME + "/export", me).get("number").asString()).isEqualTo(number);
        assertThat(http.delete(ME, me).status()).isEqualTo(200);
        assertThat(http.read(VOLUNTEERS + "/" + number, SUPERVISOR)
                        .get("person")
                        .isNull())
                .isTrue();
        assertThat(volunteers()).isEqualTo(before);
    }

    private long volunteers() {
        return http.read("/public/volunteer/volunteers/total", null)
                .get("volunteers")
                .asLong();
    }
}
