package city.wutong.project.directory.web;

import city.wutong.project.directory.CreditClass;
import city.wutong.project.directory.KnownOrganisation;
import city.wutong.project.directory.OrganisationDirectory;
import city.wutong.project.directory.Participation;
import city.wutong.project.directory.ParticipationRules.Objection;
import city.wutong.project.directory.RegisterState;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.directory.Source;
import city.wutong.project.directory.UnheardOrganisation;
import city.wutong.starter.security.Caller;
import city.wutong.starter.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/project/directory")
class DirectoryController {

    private final OrganisationDirectory directory;
    private final Participation participation;
    private final Clock clock;

    DirectoryController(OrganisationDirectory directory, Participation participation, Clock clock) {
        this.directory = directory;
        this.participation = participation;
        this.clock = clock;
    }

    /** What is known of an organisation here, and whether it may propose and claim. */
    @GetMapping("/{code}")
    @RolesAllowed({"REGISTRAR", "SUPERVISOR", "LEADER", "ORGANISATION"})
    View show(@PathVariable SocialCreditCode code, Caller caller) {
        var isOfficer = caller.has("REGISTRAR") || caller.has("SUPERVISOR") || caller.has("LEADER");
        if (!isOfficer && !code.value().equals(caller.organisation())) {
            throw new AccessDeniedException("Another's organisation");
        }
        var known = directory.find(code.value()).orElseThrow(() -> new UnheardOrganisation(code));
        return View.of(known, participation.objections(code.value(), BusinessTime.dayOf(clock.instant())));
    }

    record View(
            String code,
            @Nullable String name,
            @Nullable RegisterState state,
            @Nullable CreditClass creditClass,
            boolean mayTakePart,
            List<Objection> objections,
            long registerHeard,
            long creditHeard) {

        static View of(KnownOrganisation known, List<Objection> objections) {
            return new View(
                    known.code(),
                    known.name(),
                    known.state(),
                    known.creditClass(),
                    objections.isEmpty(),
                    objections,
                    known.heard(Source.REGISTER),
                    known.heard(Source.CREDIT));
        }
    }
}
