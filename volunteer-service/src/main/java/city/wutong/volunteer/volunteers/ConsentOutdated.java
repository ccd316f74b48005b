package city.wutong.volunteer.volunteers;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The text agreed to is not the one in force. */
public class ConsentOutdated extends Refused {

    ConsentOutdated(String version, RuleReference rule) {
        super(
                "consent-outdated",
                422,
                "The text in force is version %s; show that one and ask again".formatted(version),
                rule);
    }
}
