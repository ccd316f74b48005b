package city.wutong.infrastructure.issuer;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The nine demonstration accounts; they exist only on a machine that runs the whole platform for itself. */
public final class Accounts {

    private static final String BUREAU = "330483";

    private static final List<Account> ALL = List.of(
            officer("registrar", "REGISTRAR", BUREAU),
            officer("registrar2", "REGISTRAR", BUREAU),
            officer("supervisor", "SUPERVISOR", BUREAU),
            officer("leader", "LEADER", BUREAU),
            officer("town", "TOWN_OFFICER", "330483100"),
            new Account("organisation", List.of("ORGANISATION"), null, "51330483MJ0000018H", null),
            new Account("assessor", List.of("ASSESSOR"), null, null, null),
            new Account("volunteer", List.of("VOLUNTEER"), null, null, "V-DEMO-1"),
            new Account("operator", List.of("OPERATOR"), null, null, null));

    private Accounts() {}

    /** All accounts, in the order they are shown in. */
    public static List<Account> all() {
        return ALL;
    }

    /** The account of this id; {@link NoSuchElementException} names those there are if there is none. */
    public static Account named(String id) {
        return ALL.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no account " + id + ", only "
                        + ALL.stream().map(Account::id).toList()));
    }

    private static Account officer(String id, String role, String division) {
        return new Account(id, List.of(role), division, null, null);
    }

    /**
     * One account: what its tokens say of it.
     *
     * @param division administrative division code of the bureau (six digits) or the town (nine digits)
     * @param organisation unified social credit code
     */
    public record Account(
            String id,
            List<String> roles,
            @Nullable String division,
            @Nullable String organisation,
            @Nullable String volunteer) {

        /** The account's password, which is its client secret as well. */
        public String password() {
            return "wutong-" + id;
        }
    }
}
