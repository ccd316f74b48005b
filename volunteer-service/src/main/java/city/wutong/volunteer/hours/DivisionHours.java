package city.wutong.volunteer.hours;

import city.wutong.volunteer.directory.OrganisationDirectory;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The hours of each town or street: what its organisations gave, wherever their activities were. */
@Component
public class DivisionHours {

    private final Totals totals;
    private final OrganisationDirectory directory;

    DivisionHours(Totals totals, OrganisationDirectory directory) {
        this.totals = totals;
        this.directory = directory;
    }

    /**
     * By the code of the division in which an organisation is registered today. Hours of an organisation that the
     * register has not told of are in none.
     */
    public Map<String, Balance> balances() {
        var balances = new TreeMap<String, Balance>();
        var organisations = totals.ofOrganisations();
        directory
                .allOf(organisations.keySet())
                .forEach(known -> balances.merge(
                        known.division(), organisations.getOrDefault(known.code(), Balance.NONE), Balance::plus));
        return balances;
    }
}
