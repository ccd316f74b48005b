package city.wutong.project.cases;

import city.wutong.starter.rules.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of service cases, read once at the start. */
@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

    @Bean
    RuleSets<CaseRules> caseRules() {
        return RuleSets.load(CaseRules.RULE_SET, CaseRules.class);
    }
}
