package city.wutong.volunteer.hours;

import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import java.util.List;
import org.bson.Document;

/** Whose total it is: the city's, an organisation's or an activity's. A person's is read from the ledger itself. */
public record Scope(String value) {

    public static final Scope CITY = new Scope("city");

    private static final String ORGANISATION = "organisation/";

    /** Selects the totals of organisations by their identity. */
    static final Document ORGANISATIONS =
            new Document("_id", new Document("$gt", ORGANISATION).append("$lt", ORGANISATION + ":"));

    public static Scope of(OrganisationId organisation) {
        return new Scope(ORGANISATION + organisation.value());
    }

    /** Whose total it is, if it is an organisation's. */
    OrganisationId organisation() {
        return new OrganisationId(value.substring(ORGANISATION.length()));
    }

    public static Scope of(ActivityId activity) {
        return new Scope("activity/" + activity.value());
    }

    /** Every total that an entry counts in. */
    static List<Scope> of(Entry entry) {
        return List.of(CITY, of(entry.claim().organisation()), of(entry.claim().activity()));
    }
}
