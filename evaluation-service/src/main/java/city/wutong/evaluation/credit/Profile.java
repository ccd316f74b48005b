package city.wutong.evaluation.credit;

/**
 * What this service has heard of an organisation besides what counts for its credit.
 *
 * @param division nine digits of a town or street, or six of the city
 */
public record Profile(String name, Type type, String division, State state) {

    Profile after(Learnt learnt) {
        return switch (learnt) {
            case Learnt.Entered(var profile) -> profile;
            case Learnt.Renamed(var newName, var newDivision) -> new Profile(newName, type, newDivision, state);
            case Learnt.Moved(var newState) -> new Profile(name, type, division, newState);
        };
    }

    /** The legal type of an organisation. */
    public enum Type {
        SOCIETY,
        SERVICE_INSTITUTION,
        FOUNDATION
    }

    /** Where an organisation stands in the register. */
    public enum State {
        REGISTERED,
        SUSPENDED,
        LIQUIDATING,
        DEREGISTERED,
        REVOKED
    }
}
