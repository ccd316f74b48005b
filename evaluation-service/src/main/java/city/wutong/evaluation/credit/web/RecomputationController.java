package city.wutong.evaluation.credit.web;

import city.wutong.evaluation.credit.Recomputation;
import city.wutong.evaluation.credit.Recomputing;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/evaluation/operations/credit")
@RolesAllowed("OPERATOR")
class RecomputationController {

    private final Recomputing recomputing;

    RecomputationController(Recomputing recomputing) {
        this.recomputing = recomputing;
    }

    /** Reads everything that was ever told, computes all anew and compares; changes nothing. */
    @PostMapping("/recomputation")
    Recomputation recompute() {
        return recomputing.recompute();
    }
}
