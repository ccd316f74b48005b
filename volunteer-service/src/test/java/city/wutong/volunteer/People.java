package city.wutong.volunteer;

import city.wutong.volunteer.Http.Who;
import city.wutong.volunteer.volunteers.IdentityNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People who want to be volunteers, no two of them the same. */
public final class People {

    public static final String VOLUNTEERS = "/api/volunteer/volunteers";
    public static final String ME = "/api/volunteer/me";
    public static final String CONSENT = "2026-1";

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private People() {}

    /** Somebody's account that belongs to no volunteer yet. */
    public static Who somebody() {
        return Who.in("citizen-" + UUID.randomUUID(), "VOLUNTEER");
    }

    /** A number nobody else has in this run. */
    public static String number(LocalDate bornOn) {
        for (var sequence = SEQUENCE.incrementAndGet(); ; sequence = SEQUENCE.incrementAndGet()) {
            // Addresses and sequences both count, so that there are enough for one day of birth.
            var seventeen = "%06d%s%03d"
                    .formatted(
                            330_400 + sequence / 1000 % 500,
                            bornOn.format(DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT)),
                            sequence % 1000);
            for (var check : "0123456789X".split("")) {
                if (IdentityNumber.faultOf(seventeen + check).isEmpty()) {
                    return seventeen + check;
                }
            }
        }
    }

    public static Map<String, Object> grownUp() {
        return born(LocalDate.parse("1990-06-15"));
    }

    public static Map<String, Object> born(LocalDate day) {
        return new HashMap<>(Map.of(
                "name", "沈梧桐",
                "identityNumber", number(day),
                "phone", "13857301234",
                "address", "乌镇镇子夜路18号",
                "division", "330483100",
                "skills", List.of("MEDICAL"),
                "fields", List.of("ELDERLY_CARE", "RESCUE")));
    }

    public static Map<String, Object> with(Map<String, Object> record, String field, Object value) {
        var changed = new HashMap<>(record);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> guardian() {
        return Map.of("name", "沈母亲", "phone", "13957305678", "relation", "母亲");
    }

    /** The body of joining. */
    public static Map<String, Object> joining(Map<String, Object> record) {
        return Map.of("record", record, "consentVersion", CONSENT);
    }

    /** Joins and answers the number. */
    public static String join(Http http, Who who, Map<String, Object> record) {
        return http.create(VOLUNTEERS, who, joining(record));
    }
}
