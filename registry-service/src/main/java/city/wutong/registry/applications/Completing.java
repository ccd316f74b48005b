package city.wutong.registry.applications;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegistrationRules;
import city.wutong.registry.conditions.RegistrationRules.LongTerm;
import city.wutong.registry.conditions.RegistrationRules.Term;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Entry;
import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.OrganisationState;
import city.wutong.registry.organisations.Organisations;
import city.wutong.registry.organisations.Registering;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what was approved. Each step sees whether it was done before, so that it may be begun again anywhere. */
@Component
public class Completing {

    private final Applications applications;
    private final Organisations organisations;
    private final Registering registering;
    private final RuleSets<RegistrationRules> rules;
    private final Clock clock;

    Completing(
            Applications applications,
            Organisations organisations,
            Registering registering,
            RuleSets<RegistrationRules> rules,
            Clock clock) {
        this.applications = applications;
        this.organisations = organisations;
        this.registering = registering;
        this.rules = rules;
        this.clock = clock;
    }

    /** Says whether there was anything left to do. */
    public boolean complete(ApplicationId id) {
        var application = applications.get(id);
        if (application.state() != ApplicationState.APPROVED) {
            return false;
        }
        var code = application.organisation().orElseThrow();
        var rule = Optional.ofNullable(application.examination().opinion())
                .orElseThrow()
                .rule();
        switch (application.act()) {
            case ESTABLISHMENT -> enter(application, code, rule);
            case CHANGE -> change(application, code, rule);
            case DEREGISTRATION -> deregister(code, rule);
        }
        var certificate = organisations.get(code).certificate().number();
        var _ = applications.change(id, approved -> {
            if (approved.state() == ApplicationState.APPROVED) {
                approved.complete(certificate, clock.instant());
            }
        });
        return true;
    }

    private void enter(Application application, UnifiedSocialCreditCode code, RuleReference rule) {
        // One that came with an older register is another: entering it again is refused.
        if (organisations
                .find(code)
                .filter(entered -> entered.origin() == Organisation.Origin.APPLICATION)
                .isEmpty()) {
            var _ = registering.enter(new Entry(
                    code,
                    application.request().type(),
                    application.request().content().items(),
                    today(),
                    Organisation.Origin.APPLICATION,
                    validity(application.request().type()),
                    rule));
        }
    }

    private void change(Application application, UnifiedSocialCreditCode code, RuleReference rule) {
        var items = application.request().content().items();
        if (!organisations.get(code).items().differencesTo(items).isEmpty()) {
            var _ = registering.change(
                    code, items, rule, validity(application.request().type()));
        }
    }

    private void deregister(UnifiedSocialCreditCode code, RuleReference rule) {
        if (organisations.get(code).state() != OrganisationState.DEREGISTERED) {
            var _ = registering.deregister(code, rule);
        }
    }

    private @Nullable Period validity(OrganisationType type) {
        return rules.inForceOn(today())
                .rules()
                .term(LongTerm.VALIDITY_OF_CERTIFICATE_COPY, type)
                .map(Term::length)
                .orElse(null);
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }
}
