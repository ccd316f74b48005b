package city.wutong.registry.organisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clauses of interventions and the city's divisions, read once at the start. */
@Configuration(proxyBeanMethods = false)
class OrganisationsConfiguration {

    @Bean
    InterventionClauses interventionClauses() {
        return new InterventionClauses();
    }

    @Bean
    Divisions divisions() {
        return Divisions.load();
    }
}
