package city.wutong.contracts.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organisation has become a legal person of the register, with all that others may know of it. Told once for each
 * organisation, when its establishment is approved and its code issued, or when it is taken over from an older
 * register. No personal data.
 */
public record OrganisationRegistered(
        String organisation,
        String name,
        Type type,
        String division,
        @Nullable String supervisingUnit,
        BigDecimal fund,
        LocalDate registeredOn,
        Origin origin,
        Instant occurredAt)
        implements OrganisationEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "registry.organisation-registered.v1";

    public OrganisationRegistered {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(registeredOn, "registeredOn");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }

    /** The legal type of an organisation. */
    public enum Type {
        /** 社会团体, type code 51. */
        SOCIETY,
        /** 社会服务机构, type code 52. */
        SERVICE_INSTITUTION,
        /** 基金会, type code 53. */
        FOUNDATION
    }

    /** What brought an organisation into the register. */
    public enum Origin {
        /** An application was approved on this platform. */
        APPLICATION,
        /** It was taken over from an older register. */
        IMPORT
    }
}
