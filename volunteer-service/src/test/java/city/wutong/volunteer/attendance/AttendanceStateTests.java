package city.wutong.volunteer.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AttendanceStateTests {

    @Test
    void goesTheseStepsOnly() {
        var table = Arrays.stream(AttendanceState.values())
                .map(state -> state + " -> " + new TreeSet<>(state.next()))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                CHECKED_IN -> [PROPOSED, CHECKED_OUT]
                PROPOSED -> [CONFIRMED, REJECTED]
                CHECKED_OUT -> [CONFIRMED, REJECTED]
                CONFIRMED -> [REJECTED]
                REJECTED -> []""");
    }
}
