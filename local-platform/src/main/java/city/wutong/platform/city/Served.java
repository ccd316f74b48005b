package city.wutong.platform.city;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the import file: one service of a volunteer that an older record holds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Served(
        String volunteer,
        String organisation,
        String activity,
        LocalDate servedOn,
        String from,
        int minutes,
        @Nullable String proof) {}
