package city.wutong.registry.organisations.web;

import city.wutong.registry.conditions.Text;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Certificate;
import city.wutong.registry.organisations.Division;
import city.wutong.registry.organisations.Divisions;
import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.Organisations;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/registry")
@PermitAll
class CertificateController {

    private final Organisations organisations;
    private final Divisions divisions;

    CertificateController(Organisations organisations, Divisions divisions) {
        this.organisations = organisations;
        this.divisions = divisions;
    }

    /** What the certificate says, in the order in which it is printed. */
    @GetMapping("/organisations/{code}/certificate")
    View show(@PathVariable UnifiedSocialCreditCode code) {
        return View.of(organisations.get(code));
    }

    /** The city and its streets and towns. */
    @GetMapping("/divisions")
    List<Division> divisions() {
        return divisions.all();
    }

    record View(Text title, String code, List<Line> lines, Certificate certificate) {

        static View of(Organisation organisation) {
            var lines = organisation.type().registeredItems().stream()
                    .flatMap(item -> java.util.stream.Stream.ofNullable(
                                    organisation.items().of(item))
                            .map(value -> new Line(item.title(), value)))
                    .toList();
            return new View(
                    organisation.type().certificate(), organisation.id().value(), lines, organisation.certificate());
        }
    }

    record Line(Text item, String value) {}
}
