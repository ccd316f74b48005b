package city.wutong.registry.conditions.web;

import city.wutong.registry.conditions.Conditions;
import city.wutong.registry.conditions.Finding;
import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegisteredItem;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.RegistrationRules.Document;
import city.wutong.registry.conditions.RequiredDocuments;
import city.wutong.starter.time.BusinessTime;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/registry")
@PermitAll
class ConditionsController {

    private final Conditions conditions;
    private final RequiredDocuments documents;
    private final Clock clock;

    ConditionsController(Conditions conditions, RequiredDocuments documents, Clock clock) {
        this.conditions = conditions;
        this.documents = documents;
        this.clock = clock;
    }

    /** On which grounds an application may be refused, beside what was found against it. */
    @GetMapping("/refusal-grounds")
    List<Finding> refusalGrounds(@RequestParam OrganisationType type) {
        return conditions.refusalGrounds(type, today());
    }

    /** What an application has to bring; for a change, the items that shall change are named. */
    @GetMapping("/required-documents")
    List<Document> requiredDocuments(
            @RequestParam RegistrationAct act,
            @RequestParam OrganisationType type,
            @RequestParam(defaultValue = "true") boolean supervised,
            @RequestParam(defaultValue = "") @Size(max = 9) Set<RegisteredItem> changed) {
        return documents.required(new RequiredDocuments.Filing(act, type, supervised, changed), today());
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }
}
