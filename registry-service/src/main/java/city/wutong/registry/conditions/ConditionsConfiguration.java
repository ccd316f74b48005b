package city.wutong.registry.conditions;

import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of registration and the calendar, read once at the start. */
@Configuration(proxyBeanMethods = false)
class ConditionsConfiguration {

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
    CodeCheck codeCheck() {
        return CodeCheck.load();
    }

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.load();
    }
}
