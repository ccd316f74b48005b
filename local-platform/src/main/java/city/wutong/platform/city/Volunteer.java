package city.wutong.platform.city;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the import file: one invented person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Volunteer(
        String number,
        String name,
        String identityNumber,
        String phone,
        String address,
        String division,
        @Nullable String skills,
        String fields,
        LocalDate joinedOn,
        LocalDate consentedOn,
        @Nullable String guardianName,
        @Nullable String guardianPhone,
        @Nullable String guardianRelation) {

    @JsonIgnore
    Town town() {
        return Town.of(division);
    }
}
