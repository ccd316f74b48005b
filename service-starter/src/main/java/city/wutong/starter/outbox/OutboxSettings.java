package city.wutong.starter.outbox;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the outbox.
 *
 * @param faults a file that arms a fault point by holding its name; only for showing that nothing is lost
 */
@ConfigurationProperties("wutong.outbox")
record OutboxSettings(@Nullable Path faults) {}
