package city.wutong.volunteer.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActivityStateTests {

    @Test
    void goesOnlyTheseWays() {
        var table = Arrays.stream(ActivityState.values())
                .map(state -> state + " -> "
                        + state.next().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                DRAFT -> REVIEW CANCELLED
                REVIEW -> DRAFT PUBLISHED CANCELLED
                PUBLISHED -> CLOSED CANCELLED
                CLOSED ->\s
                CANCELLED ->\s""");
    }
}
