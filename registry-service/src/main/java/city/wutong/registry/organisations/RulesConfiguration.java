package city.wutong.registry.organisations;

import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules and lists that registration goes by, read once at the start. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    RuleSets<RegistrationRules> registrationRules() {
        return RuleSets.load("registration", RegistrationRules.class);
    }

    @Bean
    Conditions conditions(RuleSets<RegistrationRules> rules) {
        return new Conditions(rules);
    }

    @Bean
    RequiredDocuments requiredDocuments(RuleSets<RegistrationRules> rules) {
        return new RequiredDocuments(rules);
    }

    @Bean
    NameCheck nameCheck() {
        return NameCheck.load();
    }

    @Bean
    CodeCheck codeCheck() {
        return CodeCheck.load();
    }

    @Bean
    Interventions interventions() {
        return new Interventions();
    }

    @Bean
    Divisions divisions() {
        return Divisions.load();
    }

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.load();
    }
}
