package city.wutong.volunteer.volunteers;

import city.wutong.volunteer.catalogue.Text;

/**
 * What the law and the product ask of volunteers.
 *
 * @param youngest from which age one may join at all
 * @param ownData from which age one alone consents to the use of one's data
 * @param fullCapacity from which age one is no minor
 * @param identityNumber the standard of the number
 */
public record VolunteerRules(
        Age youngest, Age ownData, Age fullCapacity, ConsentText consent, String identityNumber, Looks looks) {

    /** An age in full years, and the clause that says so. */
    public record Age(int years, String clause) {}

    /** What one agrees to by joining. */
    public record ConsentText(String version, String clause, Text text) {}

    /** How long a granted look lasts, and by which clauses a look needs a purpose and a minor's a second person. */
    public record Looks(int minutes, String clause, String minorsClause) {}
}
