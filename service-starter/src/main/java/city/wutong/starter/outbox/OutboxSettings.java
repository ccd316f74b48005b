package city.wutong.starter.outbox;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the outbox.
 *
 * @param look how often the relay looks without being woken, as it must for what another instance has written; less
 *     than the lease of three seconds
 * @param faults a file that arms a fault point by holding its name; only for showing that nothing is lost
 */
@ConfigurationProperties("wutong.outbox")
record OutboxSettings(
        @DefaultValue("500ms") Duration look, @Nullable Path faults) {}
