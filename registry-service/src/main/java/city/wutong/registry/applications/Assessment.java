package city.wutong.registry.applications;

import city.wutong.registry.conditions.Conditions;
import city.wutong.registry.conditions.Finding;
import city.wutong.registry.conditions.RegisteredItem;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.RequiredDocuments;
import city.wutong.registry.names.NameCheck;
import city.wutong.registry.names.ProposedName;
import city.wutong.registry.names.TakenNames;
import city.wutong.registry.organisations.Organisations;
import city.wutong.registry.organisations.RegisteredItems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds an application against the rules in force on the day it came: name, conditions, documents, time. */
@Component
class Assessment {

    private final NameCheck names;
    private final TakenNames taken;
    private final Conditions conditions;
    private final RequiredDocuments documents;
    private final Organisations organisations;
    private final Periods periods;

    Assessment(
            NameCheck names,
            TakenNames taken,
            Conditions conditions,
            RequiredDocuments documents,
            Organisations organisations,
            Periods periods) {
        this.names = names;
        this.taken = taken;
        this.conditions = conditions;
        this.documents = documents;
        this.organisations = organisations;
        this.periods = periods;
    }

    List<Finding> of(Request request, LocalDate day) {
        var changed = changedItems(request);
        var findings = new ArrayList<Finding>();
        if (changed.contains(RegisteredItem.NAME)) {
            findings.addAll(names.check(proposedName(request), taken, day));
        }
        Optional.ofNullable(request.content().founding())
                .filter(_ -> request.act() == RegistrationAct.ESTABLISHMENT)
                .ifPresent(founding -> findings.addAll(conditions.check(founding, day)));
        findings.addAll(missingDocuments(request, changed, day));
        periods.lateChange(request, day).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private List<Finding> missingDocuments(Request request, Set<RegisteredItem> changed, LocalDate day) {
        var content = request.content();
        var isSupervised = content.items().supervisingUnit() != null;
        var filing = new RequiredDocuments.Filing(
                request.act(),
                request.type(),
                isSupervised,
                request.act() == RegistrationAct.CHANGE ? changed : Set.of());
        var handedIn =
                content.documents().stream().map(Content.HandedIn::document).collect(Collectors.toSet());
        return documents.missing(filing, handedIn, day);
    }

    private Set<RegisteredItem> changedItems(Request request) {
        return switch (request.act()) {
            case ESTABLISHMENT -> EnumSet.allOf(RegisteredItem.class);
            case CHANGE -> registered(request).differencesTo(request.content().items());
            case DEREGISTRATION -> Set.of();
        };
    }

    private RegisteredItems registered(Request request) {
        return organisations
                .get(Optional.ofNullable(request.organisation()).orElseThrow())
                .items();
    }

    private static ProposedName proposedName(Request request) {
        return new ProposedName(
                request.type(),
                request.content().items().name(),
                null,
                Set.of(request.content().items().legalRepresentative()),
                request.organisation());
    }
}
