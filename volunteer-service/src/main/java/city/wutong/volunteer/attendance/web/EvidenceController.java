package city.wutong.volunteer.attendance.web;

import city.wutong.starter.rules.RuleSet;
import city.wutong.volunteer.attendance.EvidenceRuleBook;
import city.wutong.volunteer.attendance.EvidenceRules;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/volunteer/attendance")
@PermitAll
class EvidenceController {

    private final EvidenceRuleBook rules;

    EvidenceController(EvidenceRuleBook rules) {
        this.rules = rules;
    }

    /** By which rules an attendance has its class. */
    @GetMapping("/rules")
    List<RuleSet<EvidenceRules>> rules() {
        return rules.versions();
    }
}
