package city.wutong.registry.organisations;

import city.wutong.starter.rules.RuleReference;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What it takes to enter an organisation in the register. */
public record Entry(
        UnifiedSocialCreditCode code,
        OrganisationType type,
        RegisteredItems items,
        LocalDate registeredOn,
        Organisation.Origin origin,
        @Nullable Period certificateValidity,
        @Nullable RuleReference rule) {}
