package city.wutong.volunteer.volunteers;

import city.wutong.volunteer.directory.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How somebody joins, apart from who he is. */
record Entry(
        Volunteer.Origin origin,
        Profile profile,
        LocalDate joinedOn,
        List<Consent> consents,
        @Nullable OrganisationId registeredBy) {}
