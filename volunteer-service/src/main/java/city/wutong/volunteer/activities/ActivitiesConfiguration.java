package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules on activities, read once at the start. */
@Configuration(proxyBeanMethods = false)
class ActivitiesConfiguration {

    @Bean
    RuleSets<ActivityRules> activityRules() {
        return RuleSets.load("activities", ActivityRules.class);
    }
}
