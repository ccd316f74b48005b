package city.wutong.registry.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApplicationStateTests {

    @Test
    void goesTheStepsOfTheLaw() {
        var table = Arrays.stream(ApplicationState.values())
                .map(state -> state + " -> "
                        + state.next().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(table.replace(" \n", "\n")).isEqualToNormalizingWhitespace("""
                SUBMITTED -> ACCEPTED NOT_ACCEPTED SUPPLEMENT_REQUESTED WITHDRAWN
                SUPPLEMENT_REQUESTED -> NOT_ACCEPTED SUBMITTED WITHDRAWN
                ACCEPTED -> UNDER_REVIEW WITHDRAWN
                UNDER_REVIEW -> APPROVED REJECTED UNDER_REVIEW WITHDRAWN
                APPROVED -> CERTIFICATE_ISSUED
                CERTIFICATE_ISSUED -> ANNOUNCED
                ANNOUNCED ->
                NOT_ACCEPTED ->
                REJECTED ->
                WITHDRAWN ->""");
    }
}
