package city.wutong.registry.applications;

import city.wutong.starter.web.Refused;

/** The application's state does not lead there. */
public class StepNotAllowed extends Refused {

    StepNotAllowed(ApplicationId id, ApplicationState from, ApplicationState to) {
        super("step-not-allowed", 409, "Application %s is %s; %s does not follow".formatted(id.value(), from, to));
    }
}
