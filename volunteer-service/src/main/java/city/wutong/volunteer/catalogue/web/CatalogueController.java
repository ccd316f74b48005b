package city.wutong.volunteer.catalogue.web;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.catalogue.Catalogue;
import city.wutong.volunteer.catalogue.Division;
import city.wutong.volunteer.catalogue.ServiceField;
import city.wutong.volunteer.catalogue.Skill;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/volunteer")
@PermitAll
class CatalogueController {

    private final Catalogue catalogue;
    private final Clock clock;

    CatalogueController(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What volunteers and organisations choose from today. */
    @GetMapping("/catalogue")
    View show() {
        var today = BusinessTime.dayOf(clock.instant());
        return new View(catalogue.divisions(), catalogue.fieldsOn(today), catalogue.skillsOn(today));
    }

    record View(List<Division> divisions, List<ServiceField> fields, List<Skill> skills) {}
}
