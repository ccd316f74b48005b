package city.wutong.volunteer.directory;

/** What a fact of the register says to this service. */
public sealed interface News {

    /** It is in the register now. */
    record Entered(String name, String division) implements News {}

    /** It is called or domiciled otherwise. */
    record Changed(String name, String division) implements News {}

    /** It stands otherwise. */
    record Moved(OrganisationStanding standing) implements News {}

    /** A fact that this version does not know or an operator let go; it only counts. */
    record PassedOver() implements News {}
}
