package city.wutong.registry.applications;

import city.wutong.registry.conditions.Finding;
import city.wutong.starter.web.Refused;
import java.util.List;
import java.util.stream.Collectors;

/** Rules stand against the step; each is named. */
public class FindingsStand extends Refused {

    FindingsStand(ApplicationId id, List<Finding> findings) {
        super(
                "findings-stand",
                422,
                "Rules stand against application %s: %s"
                        .formatted(
                                id.value(),
                                findings.stream().map(Finding::code).distinct().collect(Collectors.joining(", "))),
                findings.getFirst().rule());
    }
}
