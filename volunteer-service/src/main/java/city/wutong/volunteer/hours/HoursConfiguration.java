package city.wutong.volunteer.hours;

import city.wutong.starter.time.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of hours, read once at the start. */
@Configuration(proxyBeanMethods = false)
class HoursConfiguration {

    @Bean
    HoursRuleBook hoursRuleBook() {
        return new HoursRuleBook(WorkingDays.load());
    }
}
