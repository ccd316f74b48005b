package city.wutong.registry.organisations.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.RegistryTest;
import city.wutong.registry.Samples;
import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegisteredItem;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.RegisteredItems;
import city.wutong.starter.rules.RuleReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@RegistryTest
class OrganisationAnnouncementsTests {

    private static final UnifiedSocialCreditCode CODE = new UnifiedSocialCreditCode("51330483MJ0000018H");

    @Autowired
    OrganisationAnnouncements announcements;

    @Autowired
    JsonMapper json;

    static Stream<Organisation.Event> events() {
        return Stream.of(
                new Organisation.Registered(
                        CODE,
                        OrganisationType.SOCIETY,
                        items("桐乡市梧桐公益服务促进会", "330483100"),
                        LocalDate.parse("2026-03-02"),
                        Organisation.Origin.APPLICATION,
                        Instant.parse("2026-03-02T01:30:00Z")),
                new Organisation.Changed(
                        CODE,
                        items("桐乡市梧桐公益服务联合会", "330483101"),
                        Set.of(RegisteredItem.DOMICILE, RegisteredItem.NAME),
                        Instant.parse("2026-05-11T02:00:00Z")),
                new Organisation.Suspended(
                        CODE,
                        LocalDate.parse("2026-06-01"),
                        LocalDate.parse("2026-08-31"),
                        article(30),
                        Instant.parse("2026-05-29T08:15:00Z")),
                new Organisation.Resumed(CODE, article(30), Instant.parse("2026-09-01T01:00:00Z")),
                new Organisation.LiquidationBegun(CODE, article(19), Instant.parse("2026-10-12T03:20:00Z")),
                new Organisation.Deregistered(CODE, article(21), Instant.parse("2026-12-01T06:45:00Z")),
                new Organisation.Revoked(CODE, article(29), Instant.parse("2026-11-03T07:10:00Z")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void sayExactlyWhatTheSampleShows(Organisation.Event event) {
        var announcement = announcements.of(event).orElseThrow();

        assertThat(announcement.topic()).isEqualTo("registry.organisations");
        assertThat(json.readTree(json.writeValueAsString(announcement.data())).toString())
                .isEqualTo(Samples.of(announcement.type()).toString());
    }

    private static RuleReference article(int number) {
        return new RuleReference("society-registration", "2016-02-06", "article " + number);
    }

    private static RegisteredItems items(String name, String division) {
        return new RegisteredItems(
                name, "桐乡市", division, "公益", "公益活动", "桐乡市", null, "陈诗", new BigDecimal("30000.00"), "桐乡市民政局");
    }
}
