package city.wutong.project.directory;

import city.wutong.starter.rules.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of taking part and the city's divisions, read once at the start. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    RuleSets<ParticipationRules> participationRules() {
        return RuleSets.load(ParticipationRules.RULE_SET, ParticipationRules.class);
    }

    @Bean
    Divisions divisions() {
        return Divisions.load();
    }
}
