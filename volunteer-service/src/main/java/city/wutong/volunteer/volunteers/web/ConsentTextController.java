package city.wutong.volunteer.volunteers.web;

import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.volunteers.Admission;
import city.wutong.volunteer.volunteers.VolunteerRules.ConsentText;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/volunteer")
@PermitAll
class ConsentTextController {

    private final Admission admission;
    private final Clock clock;

    ConsentTextController(Admission admission, Clock clock) {
        this.admission = admission;
        this.clock = clock;
    }

    /** What one agrees to by joining today. */
    @GetMapping("/consent-text")
    ConsentText show() {
        return admission.consentText(BusinessTime.dayOf(clock.instant()));
    }
}
