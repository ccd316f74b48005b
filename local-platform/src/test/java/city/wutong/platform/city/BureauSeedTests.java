package city.wutong.platform.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BureauSeedTests {

    @Test
    void foundsOnlyWhatIsNotInTheRegister() {
        var plans = Founders.plans();
        var known = DemonstrationRegister.organisations().stream()
                .map(Organisation::name)
                .collect(Collectors.toSet());

        assertThat(plans).hasSize(18);
        assertThat(plans).extracting(Organisation::name).doesNotHaveDuplicates().noneMatch(known::contains);
        assertThat(plans).allSatisfy(plan -> assertThat(plan.name()).contains("示例"));
        assertThat(plans.stream().map(Organisation::type).distinct()).hasSize(3);
    }

    @Test
    void leavesOutTheProofOfThePremisesWhereAPaperIsMissing() {
        var plan = Founders.plans().getFirst();

        assertThat(Paperwork.establishment(plan).toString()).contains("premises-proof");
        assertThat(Paperwork.incomplete(plan).toString())
                .contains("draft-charter")
                .doesNotContain("premises-proof");
    }

    @Test
    void plansActivitiesInTheArticlesNineFieldsThatLieAhead() {
        var first = Instant.parse("2026-11-25T02:00:00Z");

        assertThat(Occasion.fields()).hasSize(9).containsExactlyElementsOf(DemonstrationVolunteers.FIELDS);
        IntStream.range(0, 9).forEach(field -> {
            assertThat(Occasion.now(field, first).startsAt()).isAfter(first);
            IntStream.range(1, Occasion.OF_A_FIELD).forEach(number -> {
                var coming = Occasion.coming(field, number, LocalDate.of(2026, 11, 25));
                assertThat(coming.startsAt()).isAfter(Instant.parse("2026-12-01T00:00:00Z"));
                assertThat(coming.endsAt()).isBefore(Instant.parse("2027-02-01T00:00:00Z"));
                assertThat(coming.plan().toString()).contains("虚构");
            });
        });
    }
}
