package city.wutong.volunteer;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void capabilitiesDependOnOneAnotherOnlyAsTheySay() {
        var _ = ApplicationModules.of(VolunteerApplication.class).verify();
    }
}
