package city.wutong.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrganisationStateTests {

    @Test
    void goesTheStepsOfTheLaw() {
        var table = Arrays.stream(OrganisationState.values())
                .map(state -> state + " -> "
                        + state.next().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualToNormalizingWhitespace("""
                REGISTERED -> LIQUIDATING REVOKED SUSPENDED
                SUSPENDED -> LIQUIDATING REGISTERED REVOKED
                LIQUIDATING -> DEREGISTERED
                DEREGISTERED ->
                REVOKED -> DEREGISTERED""");
    }
}
