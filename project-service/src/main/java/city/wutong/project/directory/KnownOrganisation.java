package city.wutong.project.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation as this service has heard of it; what was not heard yet is null.
 *
 * @param registerHeard number of the register's last fact taken
 * @param creditHeard number of the evaluation's last fact taken
 */
@Document("directory")
@TypeAlias("known-organisation")
public record KnownOrganisation(
        @Id String code,
        @Nullable String name,
        @Nullable String division,
        @Nullable RegisterState state,
        @Nullable CreditClass creditClass,
        @Nullable LocalDate scoredOn,
        @Nullable Long registerHeard,
        @Nullable Long creditHeard) {

    /** The number of the source's last fact taken; 0 before the first. */
    public long heard(Source source) {
        var heard = switch (source) {
            case REGISTER -> registerHeard;
            case CREDIT -> creditHeard;
        };
        return heard == null ? 0 : heard;
    }
}
