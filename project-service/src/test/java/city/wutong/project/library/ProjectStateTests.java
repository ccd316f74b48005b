package city.wutong.project.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProjectStateTests {

    @Test
    void leadsOnlyWhereTheTableSays() {
        var table = Arrays.stream(ProjectState.values())
                .map(state -> state + " -> "
                        + state.next().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualToIgnoringWhitespace("""
                PROPOSED -> REVIEWED WITHDRAWN
                REVIEWED -> REVIEWED LISTED REJECTED WITHDRAWN
                LISTED -> CLAIMED WITHDRAWN
                CLAIMED -> LISTED IMPLEMENTING
                IMPLEMENTING -> MIDTERM_PASSED STOPPED
                MIDTERM_PASSED -> COMPLETED STOPPED
                COMPLETED -> EVALUATED
                EVALUATED ->
                REJECTED ->
                WITHDRAWN ->
                STOPPED ->
                """);
    }

    @Test
    void isPublicFromTheListingOn() {
        assertThat(ProjectState.values())
                .filteredOn(state -> !state.isPublic())
                .containsExactly(
                        ProjectState.PROPOSED, ProjectState.REVIEWED, ProjectState.REJECTED, ProjectState.WITHDRAWN);
    }
}
