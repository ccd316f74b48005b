package city.wutong.registry.applications;

import city.wutong.registry.conditions.Conditions;
import city.wutong.registry.conditions.Finding;
import city.wutong.starter.rules.RuleReference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On which grounds an application may be refused: what the law lists for its type, and what was found against it. */
@Component
class Grounds {

    private final Conditions conditions;

    Grounds(Conditions conditions) {
        this.conditions = conditions;
    }

    RuleReference of(Application application, List<Finding> found, String ground, LocalDate day) {
        return Stream.concat(conditions.refusalGrounds(application.request().type(), day).stream(), found.stream())
                .filter(finding -> finding.code().equals(ground))
                .findFirst()
                .map(Finding::rule)
                .orElseThrow(() -> new NoSuchGround(ground));
    }
}
