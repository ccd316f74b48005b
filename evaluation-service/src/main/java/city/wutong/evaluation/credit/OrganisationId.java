package city.wutong.evaluation.credit;

/** The unified social credit code under which this service knows an organisation. */
public record OrganisationId(String value) {

    public OrganisationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An organisation is known by its code, which is not blank.");
        }
    }
}
