package city.wutong.volunteer.volunteers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.volunteer.Samples;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.volunteers.Volunteer;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@VolunteerTest
class VolunteerAnnouncementsTests {

    private static final VolunteerNumber NUMBER = new VolunteerNumber("3304830000000017");

    @Autowired
    VolunteerAnnouncements announcements;

    @Autowired
    JsonMapper json;

    static Stream<Volunteer.Event> events() {
        return Stream.of(
                new Volunteer.Joined(
                        NUMBER, "330483100", LocalDate.parse("2026-03-05"), Instant.parse("2026-03-05T01:20:00Z")),
                new Volunteer.Left(NUMBER, LocalDate.parse("2026-10-31"), Instant.parse("2026-10-31T02:10:00Z")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void sayExactlyWhatTheSampleShows(Volunteer.Event event) {
        var announcement = announcements.of(event).orElseThrow();

        assertThat(announcement.topic()).isEqualTo("volunteer.volunteers");
        assertThat(json.readTree(json.writeValueAsString(announcement.data())).toString())
                .isEqualTo(Samples.of(announcement.type()).toString());
    }
}
