package city.wutong.evaluation.credit.web;

import city.wutong.evaluation.credit.Arrivals;
import city.wutong.evaluation.credit.Credit;
import city.wutong.evaluation.credit.CreditHistory;
import city.wutong.evaluation.credit.CreditRules;
import city.wutong.evaluation.credit.Credits;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.deeds.Tallies;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.starter.web.SensibleDate;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/evaluation/credit/{code}")
@PermitAll
class CreditController {

    private final Credits credits;
    private final Tallies tallies;
    private final RuleSets<CreditRules> rules;
    private final Clock clock;
    private final Arrivals arrivals;

    CreditController(Credits credits, Tallies tallies, RuleSets<CreditRules> rules, Clock clock, Arrivals arrivals) {
        this.credits = credits;
        this.tallies = tallies;
        this.rules = rules;
        this.clock = clock;
        this.arrivals = arrivals;
    }

    /** Today's score or a past day's, with every reason. */
    @GetMapping
    ResponseEntity<CreditView> show(
            @PathVariable OrganisationId code,
            @RequestParam(required = false) @Nullable @SensibleDate(futureYears = 0) LocalDate on,
            @RequestHeader(name = Receipt.POSITION, required = false) @Nullable String position) {
        var credit = reached(code, position);
        var deeds = tallies.of(code.doer());
        var day = on == null ? BusinessTime.dayOf(clock.instant()) : on;
        var view = CreditView.of(credit, deeds, day, rules);
        // The same facts and deeds score differently on another day or by another version of the rules.
        var tag = "\"%d-%d-%s-%s\"".formatted(credit.version(), deeds.events(), day, view.ruleVersion());
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .body(view);
    }

    /** The days on which facts or deeds changed it. */
    @GetMapping("/history")
    List<CreditView.Change> history(
            @PathVariable OrganisationId code,
            @RequestHeader(name = Receipt.POSITION, required = false) @Nullable String position) {
        var credit = reached(code, position);
        var deeds = tallies.of(code.doer());
        return CreditHistory.of(credit.facts(), deeds, rules).changes().stream()
                .map(change -> CreditView.Change.of(change, credit.facts(), deeds))
                .toList();
    }

    private Credit reached(OrganisationId code, @Nullable String position) {
        return position == null
                ? credits.get(code)
                : AwaitedPosition.of(position, code).await(arrivals, () -> credits.find(code));
    }
}
