package city.wutong.volunteer.hours.web;

import city.wutong.volunteer.hours.Recount;
import city.wutong.volunteer.hours.Recounting;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteer/operations/hours")
@RolesAllowed("OPERATOR")
class RecountController {

    private final Recounting recounting;

    RecountController(Recounting recounting) {
        this.recounting = recounting;
    }

    /** Adds the whole ledger up anew and compares; puts the totals right only if asked to. */
    @PostMapping("/recount")
    Recount recount(@RequestParam(defaultValue = "false") boolean repair) {
        return recounting.recount(repair);
    }
}
