package city.wutong.starter.listening;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Topics of a service, by their written names.
 *
 * @param announces topics it publishes on
 * @param hears topics it listens to
 */
@ConfigurationProperties("wutong.topics")
record ListeningSettings(
        @DefaultValue Set<String> announces, @DefaultValue Set<String> hears) {}
