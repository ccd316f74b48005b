package city.wutong.registry;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void capabilitiesDependOnOneAnotherOnlyAsTheySay() {
        var _ = ApplicationModules.of(RegistryApplication.class).verify();
    }
}
