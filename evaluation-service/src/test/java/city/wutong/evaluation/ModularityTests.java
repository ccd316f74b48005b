package city.wutong.evaluation;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void capabilitiesKnowOnlyWhatTheySay() {
        ApplicationModules.of(EvaluationApplication.class).verify();
    }
}
