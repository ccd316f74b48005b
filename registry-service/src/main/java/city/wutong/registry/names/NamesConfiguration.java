package city.wutong.registry.names;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of naming, read once at the start. */
@Configuration(proxyBeanMethods = false)
class NamesConfiguration {

    @Bean
    NameCheck nameCheck() {
        return NameCheck.load();
    }
}
