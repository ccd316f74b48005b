package city.wutong.platform.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemonstrationLibraryTests {

    @Test
    void hasTheArticlesFigures() {
        var projects = DemonstrationLibrary.projects();
        var cases = DemonstrationLibrary.cases();

        assertThat(projects).hasSize(35);
        assertThat(projects).filteredOn(project -> project.claimant() != null).hasSize(15);
        assertThat(projects.stream().map(DemonstrationLibrary.Project::field).distinct())
                .hasSize(4);
        assertThat(cases).hasSize(956);
        assertThat(cases.stream()
                        .mapToInt(DemonstrationLibrary.Case::personTimes)
                        .sum())
                .isEqualTo(73_134);
    }

    /** The library takes over what is from before, within 36 months, and lets nobody claim what is over. */
    @Test
    void hasDaysAndFormsThatTheLibraryTakes() {
        assertThat(DemonstrationLibrary.projects()).allSatisfy(project -> {
            assertThat(project.listedOn()).isBefore(LocalDate.of(2026, 1, 1));
            assertThat(project.endsOn()).isBefore(project.startsOn().plusMonths(36));
            assertThat(project.forms()).contains("资金");
            assertThat(project.proposer()).startsWith("5").isNotEqualTo(project.claimant());
            if (project.claimant() == null) {
                assertThat(project.endsOn()).isAfter(LocalDate.of(2029, 1, 1));
            }
        });
    }

    @Test
    void givesEveryProjectAndEveryCaseANumberOfItsOwn() {
        assertThat(DemonstrationLibrary.projects())
                .extracting(DemonstrationLibrary.Project::number)
                .doesNotHaveDuplicates();
        assertThat(DemonstrationLibrary.cases())
                .extracting(DemonstrationLibrary.Case::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysNothingOfAClaimWhereThereIsNone() {
        var lines = Gateway.lines(DemonstrationLibrary.projects()).lines().toList();

        assertThat(lines.getFirst()).contains("\"claimant\":\"91330483MA9500");
        assertThat(lines.getLast()).doesNotContain("claimant").contains("虚构");
    }
}
