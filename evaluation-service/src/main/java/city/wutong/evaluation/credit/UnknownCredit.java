package city.wutong.evaluation.credit;

import city.wutong.starter.web.Unknown;
import java.time.LocalDate;

/** Nothing has been heard of an organisation, or nothing yet on the day that is asked for. */
public class UnknownCredit extends Unknown {

    public UnknownCredit(OrganisationId organisation) {
        super("unknown-credit", "Nothing has been heard of an organisation %s".formatted(organisation.value()));
    }

    UnknownCredit(OrganisationId organisation, LocalDate day) {
        super("unknown-credit", "Nothing had been heard of %s on %s".formatted(organisation.value(), day));
    }
}
