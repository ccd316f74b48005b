package city.wutong.registry.applications.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.RegistryTest;
import city.wutong.registry.Samples;
import city.wutong.registry.applications.Application;
import city.wutong.registry.applications.ApplicationId;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.starter.rules.RuleReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RegistryTest
class ApplicationAnnouncementsTests {

    private static final ApplicationId ID = new ApplicationId("A-3f9c2b7e41d80a65");
    private static final UnifiedSocialCreditCode CODE = new UnifiedSocialCreditCode("51330483MJ0000018H");

    @Autowired
    ApplicationAnnouncements announcements;

    @Autowired
    JsonMapper json;

    static Stream<Application.Event> events() {
        return Stream.of(
                new Application.Submitted(ID, RegistrationAct.CHANGE, CODE, at("2026-02-02T01:05:00Z")),
                new Application.SupplementRequested(ID, at("2026-02-04T02:10:00Z")),
                new Application.SupplementAnswered(ID, at("2026-02-10T03:00:00Z")),
                new Application.Accepted(ID, LocalDate.parse("2026-04-12"), at("2026-02-11T01:30:00Z")),
                new Application.NotAccepted(ID, article(11), at("2026-02-11T01:30:00Z")),
                new Application.Approved(
                        ID, RegistrationAct.ESTABLISHMENT, CODE, article(12), at("2026-03-02T01:30:00Z")),
                new Application.Rejected(ID, RegistrationAct.ESTABLISHMENT, article(13), at("2026-03-02T01:30:00Z")),
                new Application.Withdrawn(ID, at("2026-02-05T04:00:00Z")),
                new Application.CertificateIssued(ID, CODE, "330483-2026-0017", at("2026-03-03T02:00:00Z")),
                new Application.Announced(ID, CODE, at("2026-03-04T01:00:00Z")),
                new Application.DeadlinePassed(
                        ID, "DECISION", LocalDate.parse("2026-04-12"), at("2026-04-12T16:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void sayExactlyWhatTheSampleShows(Application.Event event) {
        var announcement = announcements.of(event).orElseThrow();

        var said = (ObjectNode) json.readTree(json.writeValueAsString(announcement.data()));
        var sample = (ObjectNode) Samples.of(announcement.type());
        // The law sets no day by which a supplement must be answered.
        sample.remove("answerBy");
        assertThat(announcement.topic()).isEqualTo("registry.applications");
        if (said.path("answerBy").isNull()) {
            said.remove("answerBy");
        }
        assertThat(said.toString()).isEqualTo(sample.toString());
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static RuleReference article(int number) {
        return new RuleReference("society-registration", "2016-02-06", "article " + number);
    }
}
