package city.wutong.gateway.routes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are and what a request to them may cost.
 *
 * @param services address by name of the service; one without an address is not routed
 * @param connectLimit time to reach a service
 * @param ordinary what any request may cost
 * @param imports what a request to a path ending in {@code /imports} or {@code /recomputation} may cost
 * @param breaker when a service is left alone
 */
@Validated
@ConfigurationProperties("wutong.routes")
record RouteSettings(
        @DefaultValue Map<String, String> services,
        @NotNull Duration connectLimit,
        @NotNull @Valid Cost ordinary,
        @NotNull @Valid Cost imports,
        @NotNull @Valid Breaker breaker) {

    Cost costOf(String path) {
        return isImport(path) ? imports : ordinary;
    }

    static boolean isImport(String path) {
        return path.endsWith("/imports") || path.endsWith("/recomputation");
    }

    Map<String, URI> addresses() {
        var addresses = new LinkedHashMap<String, URI>();
        services.forEach((name, address) -> {
            if (!address.isBlank()) {
                addresses.put(name, URI.create(address.strip()));
            }
        });
        return addresses;
    }

    @AssertTrue(message = "each must be empty or an address such as http://127.0.0.1:18481, without a path") boolean isServicesAddressed() {
        return services.keySet().stream().allMatch(name -> name.matches("[a-z][a-z-]*"))
                && services.values().stream()
                        .allMatch(address ->
                                address.isBlank() || address.strip().matches("https?://[A-Za-z0-9.\\-\\[\\]:]+"));
    }

    /**
     * The most one request may cost.
     *
     * @param body bytes of its body
     * @param time from its last header to the first of the answer
     */
    record Cost(@NotNull DataSize body, @NotNull Duration time) {}

    /**
     * When a service is left alone: only failures of the service itself count, never what a caller did wrong.
     *
     * @param calls of how many last calls the rate is taken
     * @param atLeast below how many calls nothing is concluded
     * @param failurePercent the rate from which the service is left alone
     * @param openFor how long
     * @param probes calls that then try whether it is back
     */
    record Breaker(
            @Positive int calls,
            @Positive int atLeast,
            @Min(1) @Max(100) int failurePercent,
            @NotNull Duration openFor,
            @Positive int probes) {}
}
