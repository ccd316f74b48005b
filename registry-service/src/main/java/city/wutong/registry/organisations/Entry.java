package city.wutong.registry.organisations;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.starter.rules.RuleReference;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it takes to enter an organisation in the register. */
public record Entry(
        UnifiedSocialCreditCode code,
        OrganisationType type,
        RegisteredItems items,
        LocalDate registeredOn,
        Organisation.Origin origin,
        @Nullable Period certificateValidity,
        @Nullable RuleReference rule) {

    /** How it differs from an organisation, both as that came and as it stands now. */
    public List<String> differencesFrom(Organisation organisation) {
        var differences = new ArrayList<String>();
        if (type != organisation.type()) {
            differences.add("type");
        }
        if (!registeredOn.equals(organisation.registeredOn())) {
            differences.add("registeredOn");
        }
        var first = organisation.history().getFirst().items();
        if (!first.differencesTo(items).isEmpty()) {
            organisation.items().differencesTo(items).forEach(item -> differences.add(item.name()));
        }
        return differences;
    }
}
