package city.wutong.volunteer.volunteers;

/**
 * Somebody who wants to join.
 *
 * @param consentVersion of the text that was agreed to, by the guardian where the law wants it
 */
public record Newcomer(Statement statement, Profile profile, String consentVersion) {

    @Override
    public String toString() {
        return "Newcomer[***]";
    }
}
