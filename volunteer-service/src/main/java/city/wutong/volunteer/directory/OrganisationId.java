package city.wutong.volunteer.directory;

import city.wutong.starter.aggregates.Identifier;

/** The unified social credit code by which this service knows an organisation of the register. */
public record OrganisationId(String value) implements Identifier {

    @Override
    public String toString() {
        return value;
    }
}
