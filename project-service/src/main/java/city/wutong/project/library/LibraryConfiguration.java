package city.wutong.project.library;

import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the library and the calendar, read once at the start. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    RuleSets<LibraryRules> libraryRules() {
        return RuleSets.load(LibraryRules.RULE_SET, LibraryRules.class);
    }

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.load();
    }
}
