package city.wutong.registry.organisations.web;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegisteredItem;
import city.wutong.registry.organisations.Certificate;
import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.OrganisationState;
import city.wutong.registry.organisations.Snapshot;
import city.wutong.registry.organisations.UnknownOrganisation;
import city.wutong.starter.rules.RuleReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An organisation as anybody may see it: what the law has registered and published. */
record OrganisationView(
        String code,
        OrganisationType type,
        OrganisationState state,
        Map<RegisteredItem, String> items,
        String division,
        LocalDate registeredOn,
        @Nullable Certificate certificate,
        LocalDate asOf,
        long version) {

    static OrganisationView of(Organisation organisation) {
        return of(organisation, organisation.history().getLast(), organisation.certificate());
    }

    /** As it stood at the end of a day. */
    static OrganisationView on(Organisation organisation, LocalDate day) {
        var snapshot = Snapshot.on(day, organisation.history())
                .orElseThrow(() -> new UnknownOrganisation(organisation.id().value()));
        return of(organisation, snapshot, null);
    }

    private static OrganisationView of(
            Organisation organisation, Snapshot snapshot, @Nullable Certificate certificate) {
        var items = new LinkedHashMap<RegisteredItem, String>();
        for (var item : organisation.type().registeredItems()) {
            var value = snapshot.items().of(item);
            if (value != null) {
                items.put(item, value);
            }
        }
        return new OrganisationView(
                organisation.id().value(),
                organisation.type(),
                snapshot.state(),
                items,
                snapshot.items().division(),
                organisation.registeredOn(),
                certificate,
                snapshot.from(),
                organisation.version());
    }

    static List<Change> changes(Organisation organisation) {
        var changes = new ArrayList<Change>();
        var history = organisation.history();
        for (int at = 0; at < history.size(); at++) {
            var snapshot = history.get(at);
            var differences = at == 0
                    ? Set.<RegisteredItem>of()
                    : history.get(at - 1).items().differencesTo(snapshot.items());
            changes.add(new Change(snapshot.from(), snapshot.what(), snapshot.state(), differences, snapshot.rule()));
        }
        return changes;
    }

    /** One entry of the organisation's public history. */
    record Change(
            LocalDate on,
            String what,
            OrganisationState state,
            Set<RegisteredItem> items,
            @Nullable RuleReference rule) {}
}
