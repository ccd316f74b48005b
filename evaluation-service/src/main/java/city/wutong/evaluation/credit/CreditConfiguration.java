package city.wutong.evaluation.credit;

import city.wutong.starter.rules.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules that credit goes by, read once at the start. */
@Configuration(proxyBeanMethods = false)
class CreditConfiguration {

    @Bean
    RuleSets<CreditRules> creditRules() {
        return RuleSets.load(CreditRules.RULE_SET, CreditRules.class);
    }
}
