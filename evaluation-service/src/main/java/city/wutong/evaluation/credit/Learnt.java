package city.wutong.evaluation.credit;

/** What a piece of news says of an organisation's profile. */
public sealed interface Learnt {

    /** The organisation is there: all that is known of it. */
    record Entered(Profile profile) implements Learnt {}

    /** Its name and division, whether or not both are new. */
    record Renamed(String name, String division) implements Learnt {}

    /** It stands elsewhere in the register. */
    record Moved(Profile.State state) implements Learnt {}
}
