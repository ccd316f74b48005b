package city.wutong.gateway.docs;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the page that shows API documents comes from.
 *
 * @param viewer the class path location of Swagger UI's files
 */
@Validated
@ConfigurationProperties("wutong.docs")
record DocsSettings(@NotBlank String viewer) {}
