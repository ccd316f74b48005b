package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Doer;
import city.wutong.starter.aggregates.Identifier;

/** The unified social credit code under which this service knows an organisation. */
public record OrganisationId(String value) implements Identifier {

    public OrganisationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An organisation is known by its code, which is not blank.");
        }
    }

    /** The same organisation as one that does something. */
    public Doer doer() {
        return new Doer(value);
    }
}
