package city.wutong.volunteer.hours.web;

import city.wutong.starter.rules.RuleSet;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.DivisionHours;
import city.wutong.volunteer.hours.HoursRuleBook;
import city.wutong.volunteer.hours.HoursRules;
import city.wutong.volunteer.hours.Recomputation;
import city.wutong.volunteer.hours.Recomputing;
import city.wutong.volunteer.hours.Scope;
import city.wutong.volunteer.hours.Totals;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/volunteer/hours")
@PermitAll
class PublicHoursController {

    private final Totals totals;
    private final DivisionHours divisions;
    private final Recomputing recomputing;
    private final HoursRuleBook rules;

    PublicHoursController(Totals totals, DivisionHours divisions, Recomputing recomputing, HoursRuleBook rules) {
        this.totals = totals;
        this.divisions = divisions;
        this.recomputing = recomputing;
        this.rules = rules;
    }

    @GetMapping("/balance")
    View city() {
        return view(Scope.CITY);
    }

    /** The hours of each town or street: what the organisations that are registered there today have given. */
    @GetMapping("/divisions")
    List<OfDivision> divisions() {
        return divisions.balances().entrySet().stream()
                .map(one -> new OfDivision(one.getKey(), BalanceView.of(one.getValue())))
                .toList();
    }

    @GetMapping("/organisations/{organisation}/balance")
    View organisation(@PathVariable OrganisationId organisation) {
        return view(Scope.of(organisation));
    }

    @GetMapping("/activities/{activity}/balance")
    View activity(@PathVariable ActivityId activity) {
        return view(Scope.of(activity));
    }

    @GetMapping("/rules")
    List<RuleSet<HoursRules>> rules() {
        return rules.versions();
    }

    private View view(Scope scope) {
        return new View(
                BalanceView.of(totals.of(scope)),
                totals.uncounted(),
                recomputing.last().orElse(null));
    }

    record OfDivision(String division, BalanceView balance) {}

    /**
     * A total, how many pages of the ledger it does not contain yet (a hundred stands for more), and when it was last
     * compared with the whole ledger.
     */
    record View(
            BalanceView balance,
            int uncountedPages,
            @Nullable Recomputation lastRecomputation) {}
}
