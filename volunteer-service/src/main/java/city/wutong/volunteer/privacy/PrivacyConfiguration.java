package city.wutong.volunteer.privacy;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys for each use, derived once at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacySettings.class)
class PrivacyConfiguration {

    @Bean
    Sealing sealing(PrivacySettings settings) {
        return new Sealing(MasterKey.parse(settings.masterKey()));
    }

    @Bean
    Fingerprints fingerprints(PrivacySettings settings) {
        return new Fingerprints(MasterKey.parse(settings.masterKey()));
    }
}
