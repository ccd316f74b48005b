package city.wutong.registry.names;

import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.List;

/** Whose a name is or was, as the register knows it. */
public interface TakenNames {

    /** @param name in the form of {@link NameCheck#comparable} */
    List<Taken> named(String name);

    /** One organisation's claim on a name. */
    sealed interface Taken {

        UnifiedSocialCreditCode by();
    }

    /** The name of an organisation that is registered and neither deregistered nor revoked. */
    record Live(UnifiedSocialCreditCode by) implements Taken {}

    /** The last name of an organisation that was deregistered or revoked on that day. */
    record Ended(UnifiedSocialCreditCode by, LocalDate on) implements Taken {}

    /** A former name, given up for another on that day. */
    record ChangedAway(UnifiedSocialCreditCode by, LocalDate on) implements Taken {}
}
