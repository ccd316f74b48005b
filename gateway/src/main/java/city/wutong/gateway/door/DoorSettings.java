package city.wutong.gateway.door;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whom the door believes and what it tells browsers.
 *
 * @param trustedProxies addresses or networks (10.0.0.0/8) whose X-Forwarded-For and -Proto are believed
 * @param pagePolicy the Content-Security-Policy of the console and the API
 * @param docsPolicy the Content-Security-Policy of /docs, whose pages carry styles of their own
 */
@Validated
@ConfigurationProperties("wutong.door")
record DoorSettings(
        @DefaultValue List<String> trustedProxies,
        @NotBlank String pagePolicy,
        @NotBlank String docsPolicy) {}
