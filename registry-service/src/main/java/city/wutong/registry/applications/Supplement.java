package city.wutong.registry.applications;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one request for what is missing (Administrative Licensing Law art. 32), and when it was answered. */
public record Supplement(
        List<String> missing,
        LocalDate requestedOn,
        @Nullable LocalDate answeredOn) {

    Supplement answered(LocalDate day) {
        return new Supplement(missing, requestedOn, day);
    }
}
