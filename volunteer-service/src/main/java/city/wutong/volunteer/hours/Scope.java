package city.wutong.volunteer.hours;

import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import java.util.List;

/** Whose total it is: the city's, an organisation's or an activity's. A person's is read from the ledger itself. */
public record Scope(String value) {

    public static final Scope CITY = new Scope("city");

    public static Scope of(OrganisationId organisation) {
        return new Scope("organisation/" + organisation.value());
    }

    public static Scope of(ActivityId activity) {
        return new Scope("activity/" + activity.value());
    }

    /** Every total that an entry counts in. */
    static List<Scope> of(Entry entry) {
        return List.of(CITY, of(entry.claim().organisation()), of(entry.claim().activity()));
    }
}
