package city.wutong.volunteer.hours.web;

import city.wutong.volunteer.hours.Recomputation;
import city.wutong.volunteer.hours.Recomputing;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteer/operations/hours")
@RolesAllowed("OPERATOR")
class RecomputationController {

    private final Recomputing recomputing;

    RecomputationController(Recomputing recomputing) {
        this.recomputing = recomputing;
    }

    /** Adds the whole ledger up anew and compares; puts the totals right only if asked to. */
    @PostMapping("/recomputation")
    Recomputation recompute(@RequestParam(defaultValue = "false") boolean repair) {
        return recomputing.recompute(repair);
    }
}
