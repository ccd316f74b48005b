package city.wutong.project.directory;

import city.wutong.starter.web.Unknown;

/** Nothing was heard of an organisation of this code. */
public class UnheardOrganisation extends Unknown {

    public UnheardOrganisation(SocialCreditCode code) {
        super("unheard-organisation", "Nothing was heard of an organisation %s".formatted(code));
    }
}
