package city.wutong.project.directory;

/**
 * Who proposes or claims a project.
 *
 * @param code unified social credit code of an organisation or a company, nine digits of a town or street
 */
public record Party(Kind kind, String code) {

    /** What a party is. */
    public enum Kind {
        ORGANISATION,
        COMPANY,
        TOWN
    }

    public static Party organisation(SocialCreditCode code) {
        return new Party(Kind.ORGANISATION, code.value());
    }
}
