package city.wutong.evaluation.credit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.contracts.evaluation.CreditScored;
import city.wutong.evaluation.credit.Credit;
import city.wutong.evaluation.credit.CreditClass;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.credit.ShandongClass;
import city.wutong.evaluation.credit.Standing;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CreditAnnouncementsTests {

    @Test
    void tellsExactlyTheSample() throws IOException {
        var standing = new Standing(
                640,
                CreditClass.E,
                List.of("revoked"),
                ShandongClass.D,
                "credit",
                "2026-01-01",
                LocalDate.of(2026, 11, 3));
        var scored = new Credit.Scored(
                new OrganisationId("51330483MJ0000018H"),
                standing,
                "51330483MJ0000018H/7@registry.organisations",
                Instant.parse("2026-11-03T07:10:01Z"));

        var told = new CreditAnnouncements().of(scored).orElseThrow();

        assertThat(told.topic()).isEqualTo("evaluation.credit");
        assertThat(told.type()).isEqualTo("evaluation.credit-scored.v1");
        try (var sample = CreditScored.class.getResourceAsStream("/contracts/evaluation/credit-scored.v1.json")) {
            assertThat(told.data()).isEqualTo(new JsonMapper().readValue(sample, CreditScored.class));
        }
    }
}
