package city.wutong.volunteer.catalogue;

import city.wutong.starter.web.Refused;
import java.util.Set;

/** A division, field of service or skill was named that does not exist. */
public class NotInTheCatalogue extends Refused {

    NotInTheCatalogue(Set<String> codes) {
        super(
                "not-in-the-catalogue",
                422,
                "The catalogue has no division, field of service or skill " + String.join(", ", codes));
    }
}
