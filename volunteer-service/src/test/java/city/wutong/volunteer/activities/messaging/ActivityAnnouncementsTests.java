package city.wutong.volunteer.activities.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.Samples;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.activities.Activity;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.activities.Demands;
import city.wutong.volunteer.activities.Notice;
import city.wutong.volunteer.activities.Plan;
import city.wutong.volunteer.activities.Window;
import city.wutong.volunteer.directory.OrganisationId;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@VolunteerTest
class ActivityAnnouncementsTests {

    private static final ActivityId ID = new ActivityId("0f6c2d1e-7b1a-4a55-9a57-0f1d8c3c6a21");
    private static final OrganisationId ORGANISATION = new OrganisationId("51330483MJ0000018H");

    @Autowired
    ActivityAnnouncements announcements;

    @Autowired
    JsonMapper json;

    static Stream<Activity.Event> events() {
        return Stream.of(
                new Activity.Published(
                        ID,
                        ORGANISATION,
                        plan(),
                        new RuleReference("activities", "2018-09-01", "review by the town"),
                        Instant.parse("2026-03-01T06:00:00Z")),
                new Activity.Closed(
                        ID, ORGANISATION, Activity.Closed.Reason.HELD, Instant.parse("2026-03-07T09:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void sayExactlyWhatTheSampleShows(Activity.Event event) {
        var announcement = announcements.of(event).orElseThrow();

        assertThat(announcement.topic()).isEqualTo("volunteer.activities");
        assertThat(json.readTree(json.writeValueAsString(announcement.data())).toString())
                .isEqualTo(Samples.of(announcement.type()).toString());
    }

    private static Plan plan() {
        return new Plan(
                "乌镇古镇周末文明劝导",
                "CIVILITY",
                "330483100",
                new Window(Instant.parse("2026-03-07T01:00:00Z"), Instant.parse("2026-03-07T04:00:00Z")),
                20,
                null,
                new Notice("西栅入口", "引导游客", null, null, null),
                new Demands(Set.of(), true, Set.of(), null));
    }
}
