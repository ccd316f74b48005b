package city.wutong.gateway.console;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the console must know before anybody signs in.
 *
 * @param issuer the OpenID provider's address
 * @param client as what the console is known there
 */
@Validated
@ConfigurationProperties("wutong.console")
record ConsoleSettings(@Nullable String issuer, @NotBlank String client) {}
