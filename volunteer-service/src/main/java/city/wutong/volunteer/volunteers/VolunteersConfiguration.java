package city.wutong.volunteer.volunteers;

import city.wutong.starter.rules.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules on volunteers, read once at the start. */
@Configuration(proxyBeanMethods = false)
class VolunteersConfiguration {

    @Bean
    RuleSets<VolunteerRules> volunteerRules() {
        return RuleSets.load("volunteers", VolunteerRules.class);
    }
}
