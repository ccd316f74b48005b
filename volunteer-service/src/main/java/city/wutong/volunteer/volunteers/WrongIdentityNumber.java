package city.wutong.volunteer.volunteers;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The identity number cannot be anybody's; the number itself is not repeated. */
public class WrongIdentityNumber extends Refused {

    WrongIdentityNumber(IdentityNumber.Fault fault, RuleReference rule) {
        super("wrong-identity-number", 422, sentence(fault), rule);
    }

    private static String sentence(IdentityNumber.Fault fault) {
        return switch (fault) {
            case FORM -> "The identity number has not seventeen digits and a check character";
            case CHECK_CHARACTER -> "The identity number's check character is wrong";
            case DATE_OF_BIRTH -> "Nobody can be born on the identity number's day";
        };
    }
}
